using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>A commune next door, with its class.</summary>
public sealed record Voisine(CodeCommune Code, string Nom, int? Population, ZonageMedecins Zonage);

/// <summary>What the page of a commune shows.</summary>
public sealed record VueCommune
{
    /// <summary>The commune.</summary>
    public required Commune Commune { get; init; }

    /// <summary>Name of its département.</summary>
    public required string Departement { get; init; }

    /// <summary>Its EPCI, or null.</summary>
    public required Epci? Epci { get; init; }

    /// <summary>The day asked about.</summary>
    public required DateOnly Jour { get; init; }

    /// <summary>Whether that day is today.</summary>
    public required bool Aujourdhui { get; init; }

    /// <summary>Its class in the zoning of doctors.</summary>
    public required ZonageMedecins Zonage { get; init; }

    /// <summary>Every zone.</summary>
    public required IReadOnlyList<LigneZone> Zones { get; init; }

    /// <summary>Published accessibility.</summary>
    public required IReadOnlyList<AplPubliee> Apl { get; init; }

    /// <summary>Structures of care first, then the others.</summary>
    public required IReadOnlyList<CompteStructures> Structures { get; init; }

    /// <summary>Quartiers prioritaires, contours 2015–2023.</summary>
    public required IReadOnlyList<Qpv> Quartiers { get; init; }

    /// <summary>Communes of the region next door.</summary>
    public required IReadOnlyList<Voisine> Voisines { get; init; }

    /// <summary>The map, or null without contours.</summary>
    public required CarteVoisinage? Carte { get; init; }

    internal static VueCommune Lire(Monde monde, Commune commune, DateOnly jour, DateOnly aujourdhui)
    {
        var referentiel = monde.Referentiel;
        var zones = referentiel.Zones.Zones(commune.Code, jour);
        var voisines = referentiel.Voisines.GetValueOrDefault(commune.Code, []);
        var vue = new VueCommune
        {
            Commune = commune,
            Departement = monde.NomDepartement(commune.Departement),
            Epci = commune.Epci is { } siren ? referentiel.Epci.GetValueOrDefault(siren) : null,
            Jour = jour,
            Aujourdhui = jour == aujourdhui,
            Zonage = ZonageMedecins.De(zones),
            Zones = LigneZone.Toutes(referentiel.Zones, zones, jour),
            Apl = referentiel.Apl.GetValueOrDefault(commune.Code, []),
            Structures = StructuresUtiles.Ranger(referentiel.Structures.GetValueOrDefault(commune.Code, [])),
            Quartiers = [.. referentiel.Qpv.Where(quartier => quartier.Communes.Contains(commune.Code))],
            Voisines = [.. voisines.Select(code => LireVoisine(monde, code, jour))],
            Carte = null,
        };
        return vue with { Carte = CarteVoisinage.Dessiner(monde, vue) };
    }

    internal static Voisine LireVoisine(Monde monde, CodeCommune code, DateOnly jour) =>
        new(
            code,
            monde.NomCommune(code),
            monde.Referentiel.Communes.GetValueOrDefault(code)?.Population,
            ZonageMedecins.De(monde.Referentiel.Zones.Zones(code, jour))
        );
}
