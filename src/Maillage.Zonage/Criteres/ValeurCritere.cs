namespace Maillage.Zonage;

/// <summary>What a criterion is worth in a territory.</summary>
/// <param name="Valeur">Mean over its communes weighted by their residents; null when nothing is known.</param>
/// <param name="CommunesInconnues">Communes left out of the mean, their value or residents being unknown.</param>
public readonly record struct ValeurCritere(double? Valeur, int CommunesInconnues);
