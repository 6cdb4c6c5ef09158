namespace Maillage.Aides;

/// <summary>What the data said of the commune asked about, and of that of the present practice when it was given.</summary>
public sealed record LieuTrace
{
    /// <summary>Year of the geography.</summary>
    public required int Millesime { get; init; }

    /// <summary>INSEE code of the region.</summary>
    public required string Region { get; init; }

    /// <summary>The commune.</summary>
    public required CommuneTrace Commune { get; init; }

    /// <summary>Its zones on the day of signature, every zone of the vocabulary.</summary>
    public required IReadOnlyList<ZoneTrace> Zones { get; init; }

    /// <summary>The commune of the present practice, or null.</summary>
    public required ExerciceTrace? ExerciceActuel { get; init; }
}

/// <summary>A commune of the region.</summary>
public sealed record CommuneTrace
{
    /// <summary>INSEE code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Nom { get; init; }

    /// <summary>SIREN of its EPCI, or null.</summary>
    public required string? Epci { get; init; }

    /// <summary>Degrees, WGS84.</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees, WGS84.</summary>
    public required double Longitude { get; init; }

    /// <summary>Hectares.</summary>
    public required int SuperficieHectares { get; init; }
}

/// <summary>The commune of the present practice, anywhere in France, with its zones on the day of signature.</summary>
public sealed record ExerciceTrace(string Code, string Nom, IReadOnlyList<ZoneTrace> Zones);

/// <summary>Whether a commune is in a zone: <c>oui</c>, <c>non</c> or <c>inconnu</c>.</summary>
/// <param name="Zone">Code of the zone.</param>
/// <param name="Connue">By the zonings that cover the day.</param>
/// <param name="Presumee">If the last known zoning still held.</param>
/// <param name="Source">The zoning that puts the commune in the zone, or null.</param>
/// <param name="Fiabilite">How far that zoning can be relied on, or null.</param>
public sealed record ZoneTrace(string Zone, string Connue, string Presumee, string? Source, string? Fiabilite);
