namespace Maillage.Donnees.Tests;

public class ImportClasseurAplTests
{
    private const string Tous = "APL aux médecins généralistes";

    private static readonly object?[] EnTete2021 =
    [
        "Code commune INSEE",
        "Commune",
        Tous + " ",
        Tous + " de 65 ans ou moins",
        Tous + " de 62 ans ou moins",
        "Population standardisée 2019 pour la médecine générale ",
    ];

    private static readonly object?[] Unites = ["", "", "consultations", "consultations", "consultations", "habitants"];

    [Fact]
    public void FeuilleParAnnee_DonneLesTroisChiffresParCommune()
    {
        object?[] entete2018 =
        [
            "Code commune INSEE",
            "Commune",
            Tous,
            Tous + " de moins de 65 ans",
            "Population standardisée 2016 pour la médecine générale",
        ];
        var valeurs = Lire(
            (
                "Lisez-moi",
                [
                    ["Aide"],
                    ["Texte"],
                ]
            ),
            (
                "APL 2021",
                [
                    ["Titre"],
                    EnTete2021,
                    Unites,
                    ["34002", "Bourg", 3.25, 3, 2.9, 101.5],
                    ["34001", "Amont", 2.5, 2, 1.9, 50],
                ]
            ),
            ("APL_2018", [entete2018, ["", "", "u", "u", "u"], ["34001", "Amont", 1, 0.5, 40]])
        );

        Assert.Equal(
            ["34001 2018 1 0.5 40", "34001 2021 2.5 2 50", "34002 2021 3.25 3 101.5"],
            valeurs.Select(v =>
                FormattableString.Invariant(
                    $"{v.Commune} {v.Valeur.Annee} {v.Valeur.TousAges} {v.Valeur.JusquA65Ans} {v.Valeur.PopulationStandardisee}"
                )
            )
        );
    }

    [Fact]
    public void CelluleVide_LaisseLaCommuneInconnue() =>
        Assert.Empty(Lire(("APL 2021", [EnTete2021, Unites, ["34001", "Amont", null, 2, 1.9, 50]])));

    [Fact]
    public void ErreursDuClasseur_NommentFeuilleEtLigne()
    {
        var erreurs = Erreurs(
            ("APL 2021", [EnTete2021, Unites, ["4001", "Amont", 2, 2, 1.9, 50], ["34001", "Amont", "n.d.", 2, 1.9, 50]])
        );

        Assert.StartsWith(
            "apl.xlsx, feuille « APL 2021 », ligne 3, colonne Code commune INSEE : « 4001 »",
            erreurs[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "apl.xlsx, feuille « APL 2021 », ligne 4 : « n.d. » n'est pas un nombre",
            erreurs[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ColonneAbsente_EstNommee() =>
        Assert.Contains(
            "colonne Population standardisée : colonne absente",
            Assert.Single(
                Erreurs(
                    (
                        "APL 2021",
                        [
                            ["Code commune INSEE", "Commune", Tous, Tous + " de 65 ans et moins"],
                            Unites,
                        ]
                    )
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void FeuilleSansAnnee_EstNommee() =>
        Assert.Contains(
            "le nom de la feuille ne donne pas l'année",
            Assert.Single(Erreurs(("Données", [EnTete2021, Unites]))),
            StringComparison.Ordinal
        );

    [Fact]
    public void ClasseurSansEntete_EstRefuse() =>
        Assert.Contains(
            "aucune feuille n'a d'en-tête",
            Assert.Single(
                Erreurs(
                    (
                        "Feuil1",
                        [
                            ["x"],
                        ]
                    )
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void ClasseurDepose_CompleteLAplDesCommunesDAujourdHui()
    {
        using var monde = new MondeBrut();
        ClasseurEssai.Ecrire(
            Path.Combine(monde.Brut, "apl-drees", "apl.xlsx"),
            (
                "APL 2021",
                [
                    EnTete2021,
                    Unites,
                    ["34003", "Val", 4, 3, 2, 30],
                    ["34004", "Aval", 2, 1, 1, 10],
                    ["75101", "Paris 1er", 9, 9, 9, 9],
                ]
            )
        );
        monde.Compiler();

        var apl = monde.Charger().Referentiel.Apl[Territoires.CodeCommune.Parse("34003")];

        Assert.Equal([2016, 2018, 2021], apl.Select(valeur => valeur.Annee));
        Assert.Equal(3.5, apl[2].TousAges);
    }

    private static IReadOnlyList<AplCommune> Lire(params (string, object?[][])[] feuilles) =>
        Importer(feuilles).ValeurOuException();

    private static IReadOnlyList<string> Erreurs(params (string, object?[][])[] feuilles) =>
        [.. Importer(feuilles).Erreurs.Select(erreur => erreur.ToString())];

    private static Resultat<IReadOnlyList<AplCommune>> Importer((string, object?[][])[] feuilles)
    {
        using var dossier = new DossierTemporaire();
        return ImportClasseurApl.Lire(ClasseurEssai.Ecrire(Path.Combine(dossier.Chemin, "apl.xlsx"), feuilles));
    }
}
