namespace Maillage.Portraits;

/// <summary>
/// What a document says of an indicator for a territory. Either a number or, where the document gives none (« plus de 360 »), its words;
/// never both, never neither. A figure a document does not give has no value: it is unknown, not zero.
/// </summary>
public sealed record ValeurPubliee
{
    /// <summary>Territory described.</summary>
    public required TerritoirePublie Territoire { get; init; }

    /// <summary>What is counted.</summary>
    public required Indicateur Indicateur { get; init; }

    /// <summary>The number, in the unit of the indicator; null when the document gives words.</summary>
    public double? Valeur { get; init; }

    /// <summary>The words of the document in place of a number, their bound in <see cref="Note"/>; null when there is a number.</summary>
    public string? Texte { get; init; }

    /// <summary>When the figure holds; the year of the document when it does not say.</summary>
    public required Moment Date { get; init; }

    /// <summary>The document.</summary>
    public required SourcePubliee Source { get; init; }

    /// <summary>Where in the document.</summary>
    public required string Section { get; init; }

    /// <summary>What a reader must know of this figure alone; null when there is nothing to add.</summary>
    public string? Note { get; init; }
}
