namespace Maillage.Accessibilite;

/// <summary>The road model with what each of its figures rests on.</summary>
/// <param name="Modele">The model.</param>
/// <param name="PorteeMinutes">Longest time worth keeping, in minutes, above 0.</param>
/// <param name="Fondements">What each value rests on.</param>
public sealed record ParametresTemps(
    ModeleRoutier Modele,
    double PorteeMinutes,
    IReadOnlyList<ParametreFonde> Fondements
);
