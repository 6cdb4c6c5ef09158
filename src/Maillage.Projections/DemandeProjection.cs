using Maillage.Territoires;

namespace Maillage.Projections;

/// <summary>What is asked.</summary>
public sealed record DemandeProjection
{
    /// <summary>The département; null for the whole region.</summary>
    public CodeDepartement? Departement { get; init; }

    /// <summary>Last year projected.</summary>
    public required int Horizon { get; init; }

    /// <summary>What is supposed to happen.</summary>
    public ScenarioProjection Scenario { get; init; } = ScenarioProjection.Zero;

    /// <summary>Draws.</summary>
    public int Tirages { get; init; } = 10_000;

    /// <summary>Number the draws start from: the same one gives the same answer, on any number of cores.</summary>
    public int Graine { get; init; } = 1;

    /// <summary>Threads at most; null for as many as there are cores.</summary>
    public int? Fils { get; init; }
}
