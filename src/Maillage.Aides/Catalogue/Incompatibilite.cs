namespace Maillage.Aides;

/// <summary>Two aids that one person may not hold together; it holds both ways.</summary>
/// <param name="Avec">Id of the other aid.</param>
/// <param name="Source">The text it rests on.</param>
public sealed record Incompatibilite(string Avec, Source Source)
{
    /// <summary>The rule of <c>cumuls.yaml</c> it comes from; null when the aid itself states it.</summary>
    public string? Texte { get; init; }

    /// <summary>Whether the other aid, once received, shuts this one out for good; else only while it runs.</summary>
    public bool ApresAussi { get; init; }
}
