using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>The places the rules of a version look at, to decide or to count.</summary>
public sealed record LieuxRegardes
{
    /// <summary>Zones, in the order of the vocabulary.</summary>
    public required IReadOnlyList<Zone> Zones { get; init; }

    /// <summary>Départements, by code.</summary>
    public required IReadOnlyList<CodeDepartement> Departements { get; init; }

    /// <summary>Whether the zoning of a profession other than physicians is looked at.</summary>
    public required bool ZonageDeProfession { get; init; }

    /// <summary>Whether what a local authority grants in the commune is looked at.</summary>
    public required bool AidesLocales { get; init; }

    /// <summary>Whether conditions nobody published may look at other places.</summary>
    public required bool NonPublies { get; init; }

    /// <summary>In words: <c>ZIP, ZAC, départements 09 et 32</c> ; <c>toutes les communes</c> when no place matters.</summary>
    public string EnMots
    {
        get
        {
            string[] lieux =
            [
                .. Zones.Select(zone => zone.NomCourt()),
                .. Departements.Select(departement => $"département {departement}"),
                .. AidesLocales ? ["communes où une aide locale est recensée"] : Array.Empty<string>(),
                .. ZonageDeProfession ? ["zonage de la profession"] : Array.Empty<string>(),
            ];
            return (lieux.Length, NonPublies) switch
            {
                (0, true) => "non publiés",
                (0, false) => "toutes les communes",
                (_, true) => $"{string.Join(", ", lieux)} ; d'autres conditions ne sont pas publiées",
                _ => string.Join(", ", lieux),
            };
        }
    }

    /// <summary>Those of a version, its conditions and its amount.</summary>
    public static LieuxRegardes De(VersionAide version)
    {
        var noeuds = version
            .Conditions.SelectMany(exigence => exigence.Condition.Noeuds)
            .Concat(version.Montant.Noeuds)
            .ToArray();
        var zones = noeuds.SelectMany(ZonesDe).ToHashSet();
        return new LieuxRegardes
        {
            Zones = [.. NomsDeZones.Toutes.Where(zones.Contains)],
            Departements =
            [
                .. noeuds.OfType<DansDepartement>().SelectMany(noeud => noeud.Departements).Distinct().Order(),
            ],
            ZonageDeProfession = noeuds.OfType<FaitParmi>().Any(fait => fait.Cle == ClesProfessions.ZoneProfession),
            AidesLocales = noeuds.OfType<AideLocaleRecensee>().Any(),
            NonPublies = noeuds.OfType<NonPublie>().Any(),
        };
    }

    private static IEnumerable<Zone> ZonesDe(Condition condition) =>
        condition switch
        {
            EnZone { Zones: var zones } => zones,
            FaitVrai { Cle: var cle } when cle == Cles.DansQpv => [Zone.Qpv],
            _ => [],
        };
}
