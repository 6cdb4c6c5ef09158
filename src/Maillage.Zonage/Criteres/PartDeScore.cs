namespace Maillage.Zonage;

/// <summary>What one criterion brings to the score of a territory.</summary>
/// <param name="Critere">The criterion.</param>
/// <param name="Valeur">Its value there.</param>
/// <param name="Position">Where the value stands among those known, from 0 (least in need) to 1 (most); null when unknown.</param>
/// <param name="Contribution">Points of the score it brings, 0 or more; null when it is unknown or weighs nothing.</param>
public sealed record PartDeScore(Critere Critere, ValeurCritere Valeur, double? Position, double? Contribution);
