namespace Maillage.Donnees.Tests;

public class LectureValeursTests
{
    [Fact]
    public void Valeurs_GardentLOrdreDuFichier()
    {
        var lues = Lire("B;2", "A;0.5", "C;0").ValeurOuException();

        Assert.Equal(["B", "A", "C"], lues.Identifiants);
        Assert.Equal([2, 0.5, 0], lues.Valeurs);
        Assert.Equal((0, 1, 2), (lues.Rangs["B"], lues.Rangs["A"], lues.Rangs["C"]));
    }

    [Fact]
    public void LieuEnDouble_EstRefuse() =>
        Assert.Equal(
            ["offre.csv, ligne 3, colonne id : « A » est déjà donné plus haut. Gardez une seule ligne."],
            Erreurs("A;1", "A;2")
        );

    [Fact]
    public void ValeurNegative_EstRefusee() =>
        Assert.Equal(
            [
                "offre.csv, ligne 2, colonne valeur : « -0.5 » n'est pas une valeur possible. Écrivez un nombre positif ou nul.",
            ],
            Erreurs("A;-0.5")
        );

    [Theory]
    [InlineData("A;", "valeur")]
    [InlineData(" ;1", "id")]
    public void CelluleVide_EstRefusee(string ligne, string colonne) =>
        Assert.Equal(
            [
                $"offre.csv, ligne 2, colonne {colonne} : cellule vide. Une valeur est attendue : l'inconnu n'est pas zéro, ôtez la ligne.",
            ],
            Erreurs(ligne)
        );

    [Fact]
    public void IdentifiantDemesure_EstRefuse() =>
        Assert.Equal(
            ["offre.csv, ligne 2, colonne id : identifiant de plus de 100 caractères. Vérifiez le séparateur."],
            Erreurs($"{new string('x', 101)};1")
        );

    [Fact]
    public void AucunLieu_EstRefuse() =>
        Assert.Equal(["offre.csv : aucun lieu. Écrivez une ligne par lieu."], Erreurs());

    [Fact]
    public void AuDelaDeCinquanteErreurs_LesAutresSontComptees()
    {
        var erreurs = Lire([.. Enumerable.Range(0, 1000).Select(rang => $"L{rang};-1")]).Erreurs;

        Assert.Equal(RapportErreurs.LimiteParFichier + 1, erreurs.Count);
        Assert.StartsWith("950 autres erreurs", erreurs[^1].Message, StringComparison.Ordinal);
    }

    private static Resultat<ValeursLues> Lire(params string[] lignes) =>
        LectureValeurs.Lire(new StringReader(string.Join('\n', [.. lignes.Prepend("id;valeur"), ""])), "offre.csv");

    private static IEnumerable<string> Erreurs(params string[] lignes) =>
        Lire(lignes).Erreurs.Select(erreur => erreur.ToString());
}
