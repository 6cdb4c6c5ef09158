using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>What a figure is compared with, in the same unit and rounded as it is shown.</summary>
/// <param name="Valeur">The region's or the family's figure; null when nothing gives it.</param>
/// <param name="Calcule">Whether it is our sum or mean and not a published figure.</param>
/// <param name="Muets">Départements nothing is known of, left out of that sum or mean.</param>
public sealed record Repere(double? Valeur, bool Calcule, IReadOnlyList<CodeDepartement> Muets)
{
    /// <summary>For a count, the rate for 100 000 inhabitants over the same départements; null otherwise.</summary>
    public double? Pour100000 { get; init; }
}
