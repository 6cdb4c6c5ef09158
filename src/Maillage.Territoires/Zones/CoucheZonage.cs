namespace Maillage.Territoires;

/// <summary>
/// One zoning, observed for a set of communes over a period: it classes each of them in one of <see cref="Classes"/>, or in none.
/// </summary>
public sealed record CoucheZonage
{
    /// <summary>Identifier, <c>zonage-medecins-2022</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The mutually exclusive zones this zoning decides; the commune is in none of the others.</summary>
    public required IReadOnlyList<Zone> Classes { get; init; }

    /// <summary>The days it covers, both ends included.</summary>
    public required Periode Validite { get; init; }

    /// <summary>Title of the zoning.</summary>
    public required string Source { get; init; }

    /// <summary>How far it can be relied on.</summary>
    public required Fiabilite Fiabilite { get; init; }

    /// <summary>
    /// Class of each commune the zoning decides; a null value is "in none of the classes". A commune missing here is unknown.
    /// </summary>
    public required IReadOnlyDictionary<CodeCommune, Zone?> ParCommune { get; init; }
}
