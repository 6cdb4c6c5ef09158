namespace Maillage.Accessibilite;

/// <summary>A general practitioner as supply: a place, an activity, an age. No name, no identifier.</summary>
/// <param name="Commune">Rank of the commune, from 0.</param>
/// <param name="Actes">Consultations and visits a year, finite, 0 or more.</param>
/// <param name="Age">Age in years; null when unknown.</param>
public readonly record struct Medecin(int Commune, double Actes, int? Age);
