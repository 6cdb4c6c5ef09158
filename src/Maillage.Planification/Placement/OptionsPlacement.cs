namespace Maillage.Planification;

/// <summary>How hard to seek.</summary>
public sealed record OptionsPlacement
{
    /// <summary>Whether to seek the best that there is, when a solver is there; if not, the greedy answer only.</summary>
    public bool Exacte { get; init; } = true;

    /// <summary>Elapsed time the exact search may take, above 0.</summary>
    public TimeSpan Limite { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Native library of the solver.</summary>
    public string Solveur { get; init; } = Cbc.Bibliotheque;
}
