using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>A total over the sheets of the départements: those that are silent are named, never added as zero.</summary>
/// <param name="Total">Sum of the numbers given; null when no sheet gives one.</param>
/// <param name="Comptes">Départements whose sheet gives a number, by code.</param>
/// <param name="Muets">Départements whose sheet gives none, by code.</param>
public sealed record SommeDesFiches(
    double? Total,
    IReadOnlyList<CodeDepartement> Comptes,
    IReadOnlyList<CodeDepartement> Muets
);
