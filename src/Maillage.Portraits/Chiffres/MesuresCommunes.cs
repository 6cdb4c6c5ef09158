using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>The figures worked out from the communes, whatever the territory.</summary>
public static class MesuresCommunes
{
    /// <summary>Unit of the accessibility to general practitioners.</summary>
    public const string UniteApl = "consultations par an et par habitant";

    private const string Finess = "Finess (avril 2026), compté par Maillage";
    private const string Zonage = "ARS Occitanie (zonage), calculé par Maillage";
    private const string Drees = "Drees (APL communale), moyenne de Maillage";

    private static readonly Moment Avril2026 = Dater("2026-04");

    /// <summary>What each of them is: its definition, its unit and its limits.</summary>
    public static IReadOnlyList<Indicateur> Indicateurs => [.. Toutes.Select(mesure => mesure.Indicateur)];

    internal static IReadOnlyList<MesureCommunes> Toutes { get; } =
    [.. Population(), .. Acces(), .. Zones(), .. Structures()];

    private static IEnumerable<MesureCommunes> Population()
    {
        yield return De(
            new()
            {
                Id = "habitants",
                Libelle = "Population municipale",
                Famille = "population",
                Unite = "habitants",
                Definition = "somme des populations municipales des communes, dernière année connue de chacune",
                Limites = "une commune dont la population est inconnue est laissée de côté, et comptée en note",
                Sens = SensIndicateur.Neutre,
            },
            "Insee (populations municipales), somme de Maillage",
            0,
            (agregat, _) => new(agregat.Habitants.Total, DernierePopulation(agregat), agregat.Habitants.Inconnues)
        );
        yield return De(
            new()
            {
                Id = "evolution_habitants",
                Libelle = "Évolution de la population",
                Famille = "population",
                Unite = "% d’habitants",
                Definition = "évolution de la population municipale entre la première et la dernière année de la série",
                Limites = "sur les seules communes connues les deux années",
                Sens = SensIndicateur.Neutre,
            },
            "Insee (populations municipales), calculé par Maillage",
            1,
            Evolution
        );
        yield return De(
            new()
            {
                Id = "part_75_ans_plus",
                Libelle = "Part des 75 ans et plus",
                Famille = "population",
                Unite = "% de la population",
                Definition = "moyenne des communes, chacune pesant ses habitants de 2022",
                Sens = SensIndicateur.Neutre,
            },
            "Insee (recensement 2022), moyenne de Maillage",
            1,
            (agregat, _) => Moyenne(agregat.Part75AnsPlus, AgregatTerritorial.AnneeRecensement)
        );
        yield return De(
            new()
            {
                Id = "taux_pauvrete_bassins_vie",
                Libelle = "Pauvreté des bassins de vie des habitants",
                Famille = "population",
                Unite = "% de la population",
                Definition = "moyenne des taux de pauvreté des bassins de vie, chaque commune pesant ses habitants",
                Limites =
                    "le taux est celui des bassins de vie, pas celui du territoire : il ne se compare pas au taux publié d’un département",
                Sens = SensIndicateur.HautDefavorable,
            },
            "Insee (pauvreté 2021), moyenne de Maillage",
            1,
            (agregat, _) => Moyenne(agregat.TauxPauvreteBassinsDeVie, 2021)
        );
    }

    private static IEnumerable<MesureCommunes> Acces()
    {
        yield return De(
            new()
            {
                Id = "apl_generalistes",
                Libelle = "Accès aux généralistes de 65 ans ou moins",
                Famille = "acces",
                Unite = UniteApl,
                Definition =
                    "accessibilité potentielle localisée (APL) : consultations auxquelles chaque habitant peut prétendre, l’âge pris en compte ; moyenne pesée par la population standardisée",
                Limites = "dernier millésime à notre disposition, la Drees en a publié depuis",
                Sens = SensIndicateur.HautFavorable,
            },
            Drees,
            1,
            (agregat, _) =>
                agregat.Apl is [.., var apl] ? Moyenne(apl.PopulationStandardisee, apl.Annee) : new(null, Dater("2018"))
        );
        yield return De(
            new()
            {
                Id = "part_habitants_apl_basse",
                Libelle = "Habitants à 2,5 consultations ou moins",
                Famille = "acces",
                Unite = "% des habitants",
                Definition =
                    "part des habitants dont la commune a une APL de 2,5 ou moins, seuil d’une offre insuffisante",
                Limites = "habitants de 2019, la plus ancienne année de notre série",
                Sens = SensIndicateur.HautDefavorable,
            },
            Drees,
            1,
            AplBasse
        );
        yield return De(
            new()
            {
                Id = "distance_urgences",
                Libelle = "Distance aux urgences",
                Famille = "urgences",
                Unite = "km",
                Definition =
                    "distance à vol d’oiseau des communes au service d’urgences le plus proche, chacune pesant ses habitants",
                Sens = SensIndicateur.HautDefavorable,
            },
            "Finess, calculé par Maillage",
            1,
            (agregat, _) => new(agregat.DistanceUrgencesKm.Valeur, Avril2026, agregat.DistanceUrgencesKm.Inconnues)
        );
    }

    private static IEnumerable<MesureCommunes> Zones() =>
        [
            PartZone("zip", Zone.Zip, "zone d’intervention prioritaire (ZIP)"),
            PartZone("zac", Zone.Zac, "zone d’action complémentaire (ZAC)"),
            De(
                new()
                {
                    Id = "communes_actuelles",
                    Libelle = "Communes en 2026",
                    Famille = "population",
                    Unite = "communes",
                    Definition = "communes du territoire dans la région, géographie du 1er janvier 2026",
                    Sens = SensIndicateur.Neutre,
                },
                "Insee (code officiel géographique 2026)",
                0,
                (agregat, _) => new(agregat.Communes.Count, Dater("2026-01-01"))
            ),
        ];

    private static IEnumerable<MesureCommunes> Structures() =>
        [
            Compter("maisons_sante_finess", "603", "Maisons de santé au répertoire Finess"),
            Compter("centres_sante_finess", "124", "Centres de santé au répertoire Finess"),
            Compter("cpts_sieges_finess", "604", "Sièges de CPTS au répertoire Finess"),
            Compter("maisons_garde_finess", "617", "Maisons médicales de garde au répertoire Finess"),
            Compter("pharmacies_finess", "620", "Pharmacies au répertoire Finess"),
        ];

    private static MesureCommunes Compter(string id, string categorie, string libelle) =>
        De(
            new()
            {
                Id = id,
                Libelle = libelle,
                Famille = "structures",
                Unite = "structures",
                Definition = $"établissements de la catégorie {categorie} dont l’adresse est dans le territoire",
                Limites = "Finess enregistre des adresses et des sièges : ce n’est pas le compte des fiches",
                Sens = SensIndicateur.HautFavorable,
            },
            Finess,
            0,
            (agregat, _) =>
                new(
                    agregat.Structures.Where(compte => compte.Categorie == categorie).Sum(compte => compte.Nombre),
                    Avril2026
                )
        );

    private static MesureCommunes PartZone(string id, Zone zone, string nom) =>
        De(
            new()
            {
                Id = $"part_habitants_{id}",
                Libelle = $"Habitants en {nom}",
                Famille = "acces",
                Unite = "% des habitants",
                Definition = $"part des habitants dont la commune est en {nom} à la date dite",
                Limites = "un quartier prioritaire classé sans sa commune n’y est pas compté",
                Sens = SensIndicateur.Neutre,
            },
            Zonage,
            1,
            (agregat, jour) => Part(agregat, zone, jour)
        );

    private static MesureCommunes De(
        Indicateur indicateur,
        string source,
        int decimales,
        Func<AgregatTerritorial, DateOnly, Constat> lire
    ) =>
        new()
        {
            Indicateur = indicateur,
            Decimales = decimales,
            Source = source,
            Lire = lire,
        };

    private static Constat Moyenne(MoyennePonderee moyenne, int annee) =>
        new(moyenne.Valeur, new Moment(null, DateDite.De(annee)), moyenne.Inconnues);

    private static Constat Evolution(AgregatTerritorial agregat, DateOnly jour)
    {
        int[] annees = [.. agregat.HabitantsParAnnee.Keys];
        return annees is [var debut, .., var fin]
            ? new(agregat.Evolution(debut, fin), new Moment(DateDite.De(debut), DateDite.De(fin)))
            : new(null, DernierePopulation(agregat));
    }

    private static Constat AplBasse(AgregatTerritorial agregat, DateOnly jour)
    {
        if (agregat.Apl is not [.., var apl])
        {
            return new(null, Dater("2018"));
        }
        var habitants = agregat.HabitantsParAnnee.GetValueOrDefault(AgregatTerritorial.AnneeResidents).Total;
        return new(
            habitants is > 0 && apl.HabitantsSousSeuil is { } sous ? sous * 100.0 / habitants : null,
            new Moment(null, DateDite.De(apl.Annee)),
            apl.PopulationResidente.Inconnues
        );
    }

    private static Constat Part(AgregatTerritorial agregat, Zone zone, DateOnly jour)
    {
        var classees = agregat.Zonage.Where(effectif => effectif.Zone is not null).ToArray();
        var inconnues = agregat.Communes.Count - classees.Sum(effectif => effectif.Communes);
        var habitants = classees.Sum(effectif => effectif.Habitants.Total ?? 0);
        var dedans = classees.Where(effectif => effectif.Zone == zone).Sum(effectif => effectif.Habitants.Total ?? 0);
        var part = habitants > 0 ? dedans * 100.0 / habitants : (double?)null;
        return new(part, new Moment(null, DateDite.De(jour)), inconnues)
        {
            Presume = agregat.Zonage.Any(effectif => effectif.Presumee),
        };
    }

    private static Moment DernierePopulation(AgregatTerritorial agregat) =>
        new(null, DateDite.De(agregat.HabitantsParAnnee.Keys.DefaultIfEmpty(2023).Max()));

    private static Moment Dater(string iso) =>
        Moment.TryParse(iso, out var moment) ? moment : throw new ArgumentException(iso, nameof(iso));
}
