using Maillage.Portail.Communes;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Carte;

/// <summary>Layers of zones, which depend on the day: known, presumed from the last list, or unknown.</summary>
internal static class CouchesZones
{
    private static readonly ClasseCarte[] ClassesMedecins =
    [
        .. new[] { Zone.Zip, Zone.Zac, Zone.Zar, Zone.HorsZonage }.SelectMany(zone =>
            Paire(zone.Code(), zone.NomCourt(), zone.Code())
        ),
        ClasseCarte.Inconnue,
    ];

    private static readonly ClasseCarte[] ClassesOuiNon =
    [
        .. Paire("oui", "oui", "q3"),
        .. Paire("non", "non", "hors_zonage"),
        ClasseCarte.Inconnue,
    ];

    public static CoucheAtlas Medecins { get; } =
        new()
        {
            Id = "zonage",
            Nom = "Zonage des médecins",
            Colonne = "Zonage des médecins",
            Source = "ARS Occitanie, arrêté du 4 mai 2022, classement observé en mai 2025 (export CartoSanté)",
            Explication =
                "ZIP : zone d’intervention prioritaire. ZAC : zone d’action complémentaire. ZAR : zone d’appui régional. Hachuré : présumé, d’après le dernier classement connu, ou inconnu.",
            Zones = [Zone.Zip, Zone.Zac, Zone.Zar, Zone.HorsZonage],
            Classes = ClassesMedecins,
            Lire = (monde, sujet, commune) =>
                LireMedecins(monde.Referentiel.Zones.Zones(commune.Code, sujet.Jour), commune),
        };

    public static CoucheAtlas Solidarite { get; } =
        OuiNon(
            Zone.Solidarite,
            "Zones de solidarité territoriale",
            "Communes des intercommunalités où des médecins d’ailleurs viennent consulter jusqu’à deux jours par mois.",
            "28 zones de solidarité territoriale du dossier « Le pari de nos territoires », 27 juin 2025"
        );

    public static CoucheAtlas Quartiers { get; } =
        OuiNon(
                Zone.Qpv,
                "Quartiers prioritaires (QPV)",
                "Communes qui comptent au moins un quartier prioritaire de la politique de la ville ; de près, les quartiers eux-mêmes sont dessinés.",
                "ANCT, quartiers prioritaires de la politique de la ville, périmètres 2015-2023"
            )
            .AvecLesQuartiers();

    private static IEnumerable<ClasseCarte> Paire(string code, string nom, string teinte) =>
        [new(code, nom, teinte), new($"{code}_presume", $"{nom}, présumé", teinte, Presumee: true)];

    private static MesureCommune LireMedecins(ZonesCommune zones, Commune commune)
    {
        var zonage = ZonageMedecins.De(zones);
        return Mesurer(commune, ClassesMedecins, zonage.Zone?.Code(), zonage.Presume);
    }

    private static CoucheAtlas OuiNon(Zone zone, string nom, string explication, string source) =>
        new()
        {
            Id = zone.Code(),
            Nom = nom,
            Colonne = Mots.Majuscule(zone.NomCourt()),
            Source = source,
            Explication = explication,
            Zones = [zone],
            Classes = ClassesOuiNon,
            Lire = (monde, sujet, commune) =>
            {
                var zones = monde.Referentiel.Zones.Zones(commune.Code, sujet.Jour);
                var valeur = zones.Presumee(zone);
                var code =
                    valeur == Ternaire.Inconnu ? null
                    : valeur == Ternaire.Oui ? "oui"
                    : "non";
                return Mesurer(commune, ClassesOuiNon, code, zones[zone] == Ternaire.Inconnu);
            },
        };

    // Where there is a quarter, which ones.
    private static CoucheAtlas AvecLesQuartiers(this CoucheAtlas couche) =>
        couche with
        {
            Lire = (monde, sujet, commune) =>
            {
                var mesure = couche.Lire(monde, sujet, commune);
                var noms = monde
                    .Referentiel.Qpv.Where(quartier => quartier.Communes.Contains(commune.Code))
                    .Select(quartier => quartier.Nom)
                    .ToArray();
                return noms.Length > 0 && mesure.Classe.Code.StartsWith("oui", StringComparison.Ordinal)
                    ? mesure with
                    {
                        Texte = $"{mesure.Texte} : {string.Join(", ", noms)}",
                    }
                    : mesure;
            },
        };

    private static MesureCommune Mesurer(Commune commune, ClasseCarte[] classes, string? code, bool presumee)
    {
        var cherchee =
            code is null ? ClasseCarte.Inconnue.Code
            : presumee ? $"{code}_presume"
            : code;
        var classe = Array.Find(classes, connue => connue.Code == cherchee)!;
        return new MesureCommune(commune, classe, classe.Libelle);
    }
}
