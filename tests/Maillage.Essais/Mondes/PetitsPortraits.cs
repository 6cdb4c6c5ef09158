using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Essais.Mondes;

/// <summary>
/// Three sheets of the départements of <see cref="PetitMonde"/>, computable by hand: 500 general practitioners for 500 000 inhabitants,
/// 226 of whom leave. The Lot (46) says nothing of one share and gives another in words; two counts of CPTS do not meet.
/// </summary>
public static class PetitsPortraits
{
    public static readonly CodeDepartement Ariege = CodeDepartement.Parse("09");
    public static readonly CodeDepartement Herault = CodeDepartement.Parse("34");
    public static readonly CodeDepartement Lot = CodeDepartement.Parse("46");

    /// <summary>CC Cazals-Salviac, a zone de solidarité in the Lot.</summary>
    public static readonly Siren CazalsSalviac = Siren.Parse("200035327");

    private static readonly SourcePubliee Dossier = new("dossier", "ARS", "Dossier", Date("2025").Fin, "écrite");

    private static readonly Dictionary<string, Indicateur> Indicateurs = new[]
    {
        Decrire("population", "Habitants", "population", "habitants"),
        Decrire("taux_pauvrete", "Taux de pauvreté", "population", "% de la population"),
        Decrire("medecins_generalistes", "Médecins généralistes", "professionnels", "professionnels"),
        Decrire("msp", "Maisons de santé", "structures", "structures"),
        Decrire("cpts", "CPTS", "structures", "communautés"),
        Decrire("cpts_tableau", "CPTS au tableau", "structures", "communautés"),
        Decrire("sans_medecin_traitant", "Sans médecin traitant", "enjeux", "% des 17 ans et plus"),
        Decrire("part_mg_departs_2035", "Partant d'ici 2035", "projection", "% des médecins généralistes"),
        Decrire("ght", "Groupements hospitaliers", "structures", "groupements"),
        Decrire("helismur", "HéliSMUR", "urgences", "structures"),
    }.ToDictionary(indicateur => indicateur.Id);

    /// <summary>What does not add up.</summary>
    public static IReadOnlyList<Contradiction> Contradictions { get; } =
    [
        new("cpts", "Nombre de CPTS", "10", "tableau", "11", "somme des fiches", "inexpliqué par les données")
        {
            Indicateurs = ["cpts", "cpts_tableau"],
            Territoires = ["76", "34"],
        },
    ];

    /// <summary>The sheets.</summary>
    public static FaitsPortraits Faits { get; } =
        new(
            new TablesPortraits
            {
                Sources = [Dossier],
                Indicateurs = [.. Indicateurs.Values],
                Valeurs = [.. Valeurs()],
                Series = [Maisons()],
                Familles = [Famille("rurale", "Rurale", Ariege, Lot), Famille("urbaine", "Urbaine", Herault)],
                Enjeux = [new(Lot, "releve", "Beaucoup de généralistes partiront.", Dossier, "fiche du Lot")],
                Actions = [new(Lot, CazalsSalviac, "Un centre de santé donne une première réponse.", Dossier, "fiche")],
            }
        );

    /// <summary>The gallery of the small world on a day.</summary>
    public static GaleriePortraits Galerie(DateOnly jour) => new(Faits, Contradictions, PetitMonde.Referentiel, jour);

    private static IEnumerable<ValeurPubliee> Valeurs() =>
        [
            .. Dire("population", ("09", 100_000), ("34", 300_000), ("46", 100_000)),
            .. Dire("medecins_generalistes", ("09", 80), ("34", 330), ("46", 90)),
            .. Dire("part_mg_departs_2035", ("09", 50), ("34", 40), ("46", 60)),
            .. Dire("sans_medecin_traitant", ("09", 12), ("34", 10)),
            .. Dire("taux_pauvrete", ("09", 19), ("34", 19), ("76", 18)),
            .. Dire("msp", ("09", 5), ("34", 12), ("46", 8)),
            .. Dire("cpts", ("09", 2), ("34", 6), ("46", 3)),
            .. Dire("cpts_tableau", ("09", 2), ("34", 5), ("46", 3), ("76", 10)),
            .. Dire("ght", ("09", 1), ("34", 1), ("46", 1)),
            .. Dire("helismur", ("34", 1)),
            Valeur("46", "taux_pauvrete", null) with
            {
                Texte = "moins pauvre que la région",
                Note = "sans chiffre",
            },
            Valeur("76", "msp", null) with
            {
                Texte = "plus de 20",
            },
        ];

    private static IEnumerable<ValeurPubliee> Dire(
        string indicateur,
        params (string Territoire, double Valeur)[] valeurs
    ) => valeurs.Select(valeur => Valeur(valeur.Territoire, indicateur, valeur.Valeur));

    private static ValeurPubliee Valeur(string territoire, string indicateur, double? valeur) =>
        new()
        {
            Territoire = TerritoirePublie.TryParse(territoire, out var lu) ? lu : default,
            Indicateur = Indicateurs[indicateur],
            Valeur = valeur,
            Date = Date("2025"),
            Source = Dossier,
            Section = "fiche",
        };

    private static SerieReleves Maisons() =>
        new()
        {
            Id = "msp",
            Libelle = "Maisons de santé",
            Unite = "structures",
            Releves =
            [
                Relever("2010", 10, Ternaire.Non),
                Relever("2019", 18, Ternaire.Non),
                Relever("2025", 25, Ternaire.Oui),
            ],
        };

    private static ReleveDate Relever(string date, double valeur, Ternaire rupture) =>
        new()
        {
            Territoire = TerritoirePublie.Region,
            Date = Date(date),
            Valeur = valeur,
            Source = Dossier,
            Section = "tête",
            Definition = "maisons de santé ouvertes",
            Rupture = rupture,
        };

    private static FamilleTerritoires Famille(string id, string libelle, params CodeDepartement[] departements) =>
        new()
        {
            Id = id,
            Libelle = libelle,
            Departements = departements,
            Traits = "Des traits communs.",
            Source = Dossier,
            Section = "présentation",
        };

    private static Indicateur Decrire(string id, string libelle, string famille, string unite) =>
        new()
        {
            Id = id,
            Libelle = libelle,
            Famille = famille,
            Unite = unite,
            Definition = "essai",
            Sens = SensIndicateur.Neutre,
        };

    private static Moment Date(string saisie) => Moment.TryParse(saisie, out var date) ? date : default;
}
