using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>One dated count of a series, as one document gives it.</summary>
public sealed record ReleveDate
{
    /// <summary>Territory counted.</summary>
    public required TerritoirePublie Territoire { get; init; }

    /// <summary>When the count holds; the year of the document when it does not say.</summary>
    public required Moment Date { get; init; }

    /// <summary>The number, in the unit of the series; null when the document gives words.</summary>
    public double? Valeur { get; init; }

    /// <summary>The words of the document in place of a number, their bound in <see cref="Definition"/>; null when there is a number.</summary>
    public string? Texte { get; init; }

    /// <summary>The document.</summary>
    public required SourcePubliee Source { get; init; }

    /// <summary>Where in the document.</summary>
    public required string Section { get; init; }

    /// <summary>What this count counts.</summary>
    public required string Definition { get; init; }

    /// <summary>
    /// Whether the definition changed since the previous count of the territory in the series; unknown when a document does not give its own.
    /// </summary>
    public required Ternaire Rupture { get; init; }
}
