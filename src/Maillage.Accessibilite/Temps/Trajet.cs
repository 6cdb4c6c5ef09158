namespace Maillage.Accessibilite;

/// <summary>The travel time of one pair of places.</summary>
/// <param name="Origine">Rank of the place where people live, from 0.</param>
/// <param name="Destination">Rank of the place where care is given, from 0.</param>
/// <param name="Minutes">Finite, 0 or more.</param>
public readonly record struct Trajet(int Origine, int Destination, double Minutes);
