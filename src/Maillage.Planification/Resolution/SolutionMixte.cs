namespace Maillage.Planification;

/// <summary>What a solver found.</summary>
/// <param name="Valeurs">The unknowns; null when none that fits was found.</param>
/// <param name="Borne">No solution is worth more.</param>
/// <param name="Optimale">Whether the solver proved that none is worth more than these.</param>
internal sealed record SolutionMixte(double[]? Valeurs, double Borne, bool Optimale);
