namespace Maillage.Portraits;

/// <summary>Two figures of the same thing that do not meet, or that were checked to meet; both are kept.</summary>
/// <param name="Id">Name of the line.</param>
/// <param name="Sujet">What is counted, in French.</param>
/// <param name="ValeurA">First value, written for people.</param>
/// <param name="SourceA">Its source.</param>
/// <param name="ValeurB">Second value, written for people.</param>
/// <param name="SourceB">Its source.</param>
/// <param name="Explication">Why they differ, or « inexpliqué par les données ».</param>
public sealed record Contradiction(
    string Id,
    string Sujet,
    string ValeurA,
    string SourceA,
    string ValeurB,
    string SourceB,
    string Explication
)
{
    /// <summary>Indicators it is about, beside which it must be shown; empty when no portrait shows the figure.</summary>
    public IReadOnlyList<string> Indicateurs { get; init; } = [];

    /// <summary>Territories it is about: <c>76</c> for the region, a département, a SIREN.</summary>
    public IReadOnlyList<string> Territoires { get; init; } = [];

    /// <summary>Whether it is about one of these territories.</summary>
    public bool Concerne(IEnumerable<string> territoires) => territoires.Any(Territoires.Contains);
}
