namespace Maillage.Territoires;

/// <summary>All the reference figures of the region at one millésime. Immutable; safe to share between threads.</summary>
public sealed record ReferentielTerritorial
{
    /// <summary>Geography of every commune code here.</summary>
    public required Millesime Millesime { get; init; }

    /// <summary>Every commune of France by code and name, old codes, and search.</summary>
    public required RepertoireCommunes Repertoire { get; init; }

    /// <summary>Full records of the communes of the region, by code.</summary>
    public required IReadOnlyDictionary<CodeCommune, Commune> Communes { get; init; }

    /// <summary>The EPCI that hold at least one commune of the region.</summary>
    public required IReadOnlyDictionary<Siren, Epci> Epci { get; init; }

    /// <summary>Every département of France.</summary>
    public required IReadOnlyDictionary<CodeDepartement, Departement> Departements { get; init; }

    /// <summary>INSEE code of the region (<c>76</c>).</summary>
    public required string Region { get; init; }

    /// <summary>The zonings at hand.</summary>
    public required RegistreZones Zones { get; init; }

    /// <summary>The quartiers prioritaires of the region, 2015–2023 perimeters, by code.</summary>
    public required IReadOnlyList<Qpv> Qpv { get; init; }

    /// <summary>Published accessibility by commune, oldest year first; a commune without a published value is absent.</summary>
    public required IReadOnlyDictionary<CodeCommune, IReadOnlyList<AplPubliee>> Apl { get; init; }

    /// <summary>Establishments of FINESS by commune, by category code; a commune without any is absent.</summary>
    public required IReadOnlyDictionary<CodeCommune, IReadOnlyList<CompteStructures>> Structures { get; init; }

    /// <summary>Communes of the region that share a border, by code.</summary>
    public required IReadOnlyDictionary<CodeCommune, IReadOnlyList<CodeCommune>> Voisines { get; init; }
}
