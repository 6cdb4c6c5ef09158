namespace Maillage.Portraits;

/// <summary>Whether more of a figure is better for those who live there.</summary>
public enum SensIndicateur
{
    /// <summary>Neither: it describes.</summary>
    Neutre,

    /// <summary>The higher, the better.</summary>
    HautFavorable,

    /// <summary>The higher, the worse.</summary>
    HautDefavorable,
}

/// <summary>One figure with one definition: two figures counted otherwise are two indicators.</summary>
public sealed record Indicateur
{
    /// <summary>Name in the tables, <c>snake_case</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name to show, in French.</summary>
    public required string Libelle { get; init; }

    /// <summary>Heading it goes under: population, professionnels, structures, urgences, enjeux, impact, projection, formation, aides, services, solidarite.</summary>
    public required string Famille { get; init; }

    /// <summary>Unit, in French, with what a share is a share of: <c>% de la population</c>.</summary>
    public required string Unite { get; init; }

    /// <summary>What is counted.</summary>
    public required string Definition { get; init; }

    /// <summary>What the source does not say, and what the figure must not be compared with; null when there is nothing to add.</summary>
    public string? Limites { get; init; }

    /// <summary>Whether more is better.</summary>
    public required SensIndicateur Sens { get; init; }

    /// <summary>Whether it is a share, a rate or a density, which territories cannot add up.</summary>
    public bool EstUnRapport =>
        Unite.StartsWith('%')
        || Unite.StartsWith("part ", StringComparison.Ordinal)
        || Unite.StartsWith("pour ", StringComparison.Ordinal);

    /// <summary>Whether it counts things, so that the counts of two territories can be added or set against their inhabitants.</summary>
    public bool EstUnCompte =>
        !EstUnRapport
        && !Unite.StartsWith('€')
        && Unite is not ("ans" or "minutes" or "km" or "fois" or "documents par an" or MesuresCommunes.UniteApl);
}
