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

    /// <summary>What the same profile could get here and next door; a commune of unknown class is absent.</summary>
    public required IReadOnlyDictionary<CodeCommune, InstallationType> Installations { get; init; }

    /// <summary>Zones through the years.</summary>
    public required FriseZones Frise { get; init; }

    /// <summary>Its classes in the zoning of doctors and the decisions that gave them, oldest first.</summary>
    public required IReadOnlyList<ClasseConstatee> Decisions { get; init; }

    /// <summary>Structures of the commune and of its neighbours together, without the commune's own order.</summary>
    public required IReadOnlyList<CompteStructures> StructuresVoisines { get; init; }

    /// <summary>The map, or null without contours.</summary>
    public required CarteVoisinage? Carte { get; init; }

    internal static VueCommune Lire(Monde monde, Commune commune, DateOnly jour, DateOnly aujourdhui)
    {
        var referentiel = monde.Referentiel;
        var zones = referentiel.Zones.Zones(commune.Code, jour);
        var zonage = ZonageMedecins.De(zones);
        Voisine[] voisines =
        [
            .. referentiel.Voisines.GetValueOrDefault(commune.Code, []).Select(code => LireVoisine(monde, code, jour)),
        ];
        var vue = new VueCommune
        {
            Commune = commune,
            Departement = monde.NomDepartement(commune.Departement),
            Epci = commune.Epci is { } siren ? referentiel.Epci.GetValueOrDefault(siren) : null,
            Jour = jour,
            Aujourdhui = jour == aujourdhui,
            Zonage = zonage,
            Zones = LigneZone.Toutes(referentiel.Zones, zones, jour),
            Apl = referentiel.Apl.GetValueOrDefault(commune.Code, []),
            Structures = StructuresUtiles.Ranger(referentiel.Structures.GetValueOrDefault(commune.Code, [])),
            Quartiers = [.. referentiel.Qpv.Where(quartier => quartier.Communes.Contains(commune.Code))],
            Voisines = voisines,
            Installations = Installer(
                monde,
                jour,
                [(commune.Code, zonage), .. voisines.Select(voisine => (voisine.Code, voisine.Zonage))]
            ),
            Frise = FriseZones.Lire(referentiel.Zones, commune.Code, aujourdhui),
            Decisions = referentiel.Zones.Histoire(commune.Code),
            StructuresVoisines = StructuresUtiles.Sommer(referentiel, voisines.Select(voisine => voisine.Code)),
            Carte = null,
        };
        return vue with { Carte = CarteVoisinage.Dessiner(monde, vue) };
    }

    private static Dictionary<CodeCommune, InstallationType> Installer(
        Monde monde,
        DateOnly jour,
        IEnumerable<(CodeCommune Code, ZonageMedecins Zonage)> communes
    )
    {
        var installations = new Dictionary<CodeCommune, InstallationType>();
        foreach (var (code, zonage) in communes)
        {
            if (InstallationType.Simuler(monde, code, jour, zonage) is { } installation)
            {
                installations[code] = installation;
            }
        }
        return installations;
    }

    internal static Voisine LireVoisine(Monde monde, CodeCommune code, DateOnly jour) =>
        new(
            code,
            monde.NomCommune(code),
            monde.Referentiel.Communes.GetValueOrDefault(code)?.Population,
            ZonageMedecins.De(monde.Referentiel.Zones.Zones(code, jour))
        );
}
