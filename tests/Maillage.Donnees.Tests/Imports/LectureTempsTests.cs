using Maillage.Accessibilite;

namespace Maillage.Donnees.Tests;

public class LectureTempsTests
{
    private static readonly Dictionary<string, int> Communes = new() { ["34001"] = 0, ["34002"] = 1 };
    private static readonly Dictionary<string, int> Cabinets = new()
    {
        ["A"] = 0,
        ["B"] = 1,
        ["C"] = 2,
    };

    [Fact]
    public void Couples_PrennentLeurPlaceQuelQueSoitLeurOrdre()
    {
        var temps = Lire("34002;B;12.5", "34001;C;0", "34002;A;7").ValeurOuException();

        Assert.Equal((2, 3, 3), (temps.Origines, temps.Destinations, temps.Couples));
        Assert.Equal((0, 7, 12.5), (temps.Minutes(0, 2), temps.Minutes(1, 0), temps.Minutes(1, 1)));
        Assert.Null(temps.Minutes(0, 0));
    }

    [Fact]
    public void Tableur_GuillemetsMarqueFinsDeLigneEtLignesVidesSontAdmis()
    {
        var texte = "\uFEFF\"origine\";\"destination\";\"minutes\"\r\n\"34001\"; A ;3\r\n\r\n";

        Assert.Equal(3, Lire(texte).ValeurOuException().Minutes(0, 0));
    }

    [Fact]
    public void CoupleEnDouble_EstRefuse() =>
        Assert.Equal(
            [
                "temps.csv, ligne 4, colonne destination : le couple 34001 ; A est déjà donné plus haut. Gardez une seule ligne.",
            ],
            Erreurs("34001;A;3", "34001;B;3", "34001;A;4")
        );

    [Fact]
    public void TempsNegatif_EstRefuse() =>
        Assert.Equal(
            [
                "temps.csv, ligne 2, colonne minutes : « -1 » n'est pas une valeur possible. Écrivez un nombre positif ou nul.",
            ],
            Erreurs("34001;A;-1")
        );

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e999")]
    public void TempsSansValeur_EstRefuse(string minutes) =>
        Assert.Equal(
            [
                $"temps.csv, ligne 2, colonne minutes : « {minutes} » n'est pas une valeur possible. Écrivez un nombre positif ou nul.",
            ],
            Erreurs($"34001;A;{minutes}")
        );

    [Theory]
    [InlineData("12,5")]
    [InlineData("dix")]
    public void TempsIllisible_EstRefuse(string minutes) =>
        Assert.Equal(
            [$"temps.csv, ligne 2, colonne minutes : « {minutes} » n'est pas un nombre (point décimal, sans espace)."],
            Erreurs($"34001;A;{minutes}")
        );

    [Fact]
    public void LieuInconnu_EstRefuseDesDeuxCotes() =>
        Assert.Equal(
            [
                "temps.csv, ligne 2, colonne origine : « 4001 » n'est pas un lieu connu. Ajoutez-le aux lieux ou ôtez la ligne.",
                "temps.csv, ligne 2, colonne destination : « a » n'est pas un lieu connu. Ajoutez-le aux lieux ou ôtez la ligne.",
            ],
            Erreurs("4001;a;3")
        );

    [Fact]
    public void CelluleVide_EstRefusee() =>
        Assert.Equal(
            [
                "temps.csv, ligne 2, colonne minutes : cellule vide. Une valeur est attendue : l'inconnu n'est pas zéro, ôtez la ligne.",
            ],
            Erreurs("34001;A;")
        );

    [Theory]
    [InlineData("34001;A", "2 cellules")]
    [InlineData("34001", "1 cellule")]
    [InlineData("34001;A;3;4", "plus de 3 cellules")]
    public void MauvaisNombreDeCellules_EstRefuse(string ligne, string lues) =>
        Assert.Equal(
            [$"temps.csv, ligne 2 : {lues} au lieu de 3. Écrivez origine;destination;minutes."],
            Erreurs(ligne)
        );

    [Fact]
    public void EnTeteInattendu_EstRefuse() =>
        Assert.Equal(
            [
                "temps.csv, ligne 1 : en-tête « from,to,time » au lieu de « origine;destination;minutes ». Nommez ainsi les colonnes, séparées par des points-virgules.",
            ],
            Messages(Lire("from,to,time\n34001,A,3\n"))
        );

    [Theory]
    [InlineData("", "temps.csv : fichier vide. La première ligne attendue est « origine;destination;minutes ».")]
    [InlineData("origine;destination;minutes\n", "temps.csv : aucun couple. Écrivez une ligne par couple de lieux.")]
    public void FichierSansCouple_EstRefuse(string texte, string message) =>
        Assert.Equal([message], Messages(Lire(texte)));

    [Fact]
    public void ToutesLesErreurs_SortentEnsembleAvecLeurLigne() =>
        Assert.Equal(
            [3, 4, 5, 6, 7],
            Lire("34001;A;1", "34001;A;2", "X;B;1", "34001;B;", "34001;C;-2", "34001")
                .Erreurs.Select(e => e.Ligne!.Value)
        );

    [Fact]
    public void DoubleApresUneErreur_EstEncoreVu() =>
        Assert.Equal([2, 4], Lire("X;A;1", "34001;A;1", "34001;A;1").Erreurs.Select(erreur => erreur.Ligne!.Value));

    [Fact]
    public void LigneDemesuree_EstRefuseeEtLaSuiteEstLue() =>
        Assert.Equal(
            [
                "temps.csv, ligne 2 : ligne de plus de 16384 caractères. Vérifiez que c'est bien un fichier CSV.",
                "temps.csv, ligne 3, colonne minutes : « -1 » n'est pas une valeur possible. Écrivez un nombre positif ou nul.",
            ],
            Erreurs(new string('9', 60_000), "34001;A;-1")
        );

    private static Resultat<MatriceTemps> Lire(params string[] lignes) =>
        Lire(string.Join('\n', [.. lignes.Prepend("origine;destination;minutes"), ""]));

    private static Resultat<MatriceTemps> Lire(string texte) =>
        LectureTemps.Lire(new StringReader(texte), "temps.csv", Communes, Cabinets);

    private static IEnumerable<string> Erreurs(params string[] lignes) => Messages(Lire(lignes));

    private static IEnumerable<string> Messages(Resultat<MatriceTemps> resultat) =>
        resultat.Erreurs.Select(erreur => erreur.ToString());
}
