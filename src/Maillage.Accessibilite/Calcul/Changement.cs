namespace Maillage.Accessibilite;

/// <summary>A new value for one place.</summary>
/// <param name="Rang">Rank of the origin or destination; given once in a set of changes.</param>
/// <param name="Valeur">The whole new supply or demand, not a difference; finite, 0 or more.</param>
public readonly record struct Changement(int Rang, double Valeur);
