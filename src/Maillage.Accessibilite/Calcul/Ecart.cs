namespace Maillage.Accessibilite;

/// <summary>The access of one origin before and after a change; <see cref="double.NaN"/> where no travel time is known.</summary>
/// <param name="Origine">Rank of the origin.</param>
/// <param name="Avant">In care a year and a person.</param>
/// <param name="Apres">In care a year and a person.</param>
public readonly record struct Ecart(int Origine, double Avant, double Apres);
