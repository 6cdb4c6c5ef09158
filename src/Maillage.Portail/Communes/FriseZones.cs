using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>A stretch of days over which one zone has one answer.</summary>
/// <param name="Du">First day.</param>
/// <param name="Au">Last day.</param>
/// <param name="Reponse">The answer, in words.</param>
/// <param name="Classe">Class of the drawing.</param>
/// <param name="Source">What it rests on; null when nothing does.</param>
public sealed record TrancheFrise(DateOnly Du, DateOnly Au, string Reponse, string Classe, string? Source);

/// <summary>One zone through time.</summary>
public sealed record LigneFrise(string Nom, IReadOnlyList<TrancheFrise> Tranches);

/// <summary>What is known of the zones of a commune through the years, holes included.</summary>
public sealed record FriseZones(DateOnly Debut, DateOnly Fin, IReadOnlyList<LigneFrise> Lignes)
{
    /// <summary>Width of a line, in drawing units.</summary>
    public const int Largeur = 1000;

    private const int PremiereAnnee = 2015;

    private static readonly Zone[] Zones = [Zone.Qpv, Zone.Zrr, Zone.Frr, Zone.Solidarite];

    /// <summary>Years drawn.</summary>
    public IEnumerable<int> Annees => Enumerable.Range(Debut.Year, Fin.Year - Debut.Year + 1);

    /// <summary>Where a stretch begins on the line, and how long it is.</summary>
    public (int X, int Longueur) Placer(TrancheFrise tranche)
    {
        var jours = Fin.DayNumber - Debut.DayNumber + 1;
        var debut = (tranche.Du.DayNumber - Debut.DayNumber) * Largeur / jours;
        var fin = (tranche.Au.DayNumber - Debut.DayNumber + 1) * Largeur / jours;
        return (debut, Math.Max(1, fin - debut));
    }

    internal static FriseZones Lire(RegistreZones registre, CodeCommune commune, DateOnly aujourdhui)
    {
        var (debut, fin) = (
            new DateOnly(PremiereAnnee, 1, 1),
            new DateOnly(Math.Max(aujourdhui.Year, PremiereAnnee), 12, 31)
        );
        DateOnly[] bornes = [debut, .. registre.Bornes.Where(borne => borne > debut && borne <= fin), fin.AddDays(1)];
        var periodes = bornes
            .Zip(bornes.Skip(1), (du, suivante) => (Du: du, Au: suivante.AddDays(-1)))
            .Select(periode => (periode.Du, periode.Au, Zones: registre.Zones(commune, periode.Du)))
            .ToArray();
        return new FriseZones(
            debut,
            fin,
            [
                new LigneFrise(
                    "Zonage des médecins",
                    Souder(periodes.Select(periode => Medecins(periode.Du, periode.Au, periode.Zones)))
                ),
                .. Zones.Select(zone => new LigneFrise(
                    Habillage.Mots.Majuscule(LigneZone.NomAvecSigle(zone)),
                    Souder(periodes.Select(periode => Autre(registre, zone, (periode.Du, periode.Au), periode.Zones)))
                )),
            ]
        );
    }

    private static TrancheFrise Medecins(DateOnly du, DateOnly au, ZonesCommune zones) =>
        ZonageMedecins.De(zones) switch
        {
            { Zone: { } zone, Presume: false } => new(
                du,
                au,
                zone.NomCourt(),
                $"zone-{zone.Code()}",
                Source(zones, zone)
            ),
            { Zone: { } zone } => new(
                du,
                au,
                $"inconnu (dernier classement connu : {zone.NomCourt()})",
                "zone-inconnue",
                null
            ),
            _ => new(du, au, "inconnu", "zone-inconnue", null),
        };

    private static TrancheFrise Autre(
        RegistreZones registre,
        Zone zone,
        (DateOnly Du, DateOnly Au) jours,
        ZonesCommune zones
    )
    {
        var liste = registre.Couches.FirstOrDefault(couche =>
            couche.Classes.Contains(zone) && couche.Validite.Contient(jours.Du)
        );
        return (zones[zone], zones.Presumee(zone), liste) switch
        {
            (Ternaire.Oui, _, _) => new(jours.Du, jours.Au, "oui", "frise-oui", Source(zones, zone)),
            (Ternaire.Non, _, null) => new(jours.Du, jours.Au, "n’existe pas", "frise-absente", null),
            (Ternaire.Non, _, _) => new(jours.Du, jours.Au, "non", "frise-non", liste.Source),
            (_, Ternaire.Oui, _) => new(
                jours.Du,
                jours.Au,
                "inconnu (la dernière liste disait oui)",
                "zone-inconnue",
                null
            ),
            (_, Ternaire.Non, _) => new(
                jours.Du,
                jours.Au,
                "inconnu (la dernière liste disait non)",
                "zone-inconnue",
                null
            ),
            _ => new(jours.Du, jours.Au, "inconnu", "zone-inconnue", null),
        };
    }

    private static string Source(ZonesCommune zones, Zone zone) =>
        zones.Constats.First(constat => constat.Zone == zone).Source;

    private static List<TrancheFrise> Souder(IEnumerable<TrancheFrise> tranches)
    {
        var soudees = new List<TrancheFrise>();
        foreach (var tranche in tranches)
        {
            if (soudees is [.., var derniere] && derniere with { Du = tranche.Du, Au = tranche.Au } == tranche)
            {
                soudees[^1] = derniere with { Au = tranche.Au };
            }
            else
            {
                soudees.Add(tranche);
            }
        }
        return soudees;
    }
}
