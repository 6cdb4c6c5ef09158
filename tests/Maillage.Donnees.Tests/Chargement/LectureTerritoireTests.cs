using Maillage.Territoires;

namespace Maillage.Donnees.Tests;

public class LectureTerritoireTests(MondeCharge charge) : IClassFixture<MondeCharge>
{
    private RepertoireCommunes Repertoire => charge.Donnees.Referentiel.Repertoire;

    [Theory]
    [InlineData("34002,34001")]
    [InlineData("34002\r\n34001\n\n34001\n")]
    [InlineData("nom;commune\nBourg;34002\nAmont;34001\n")]
    [InlineData("\uFEFFcode\n\"34001\"\n34002")]
    public void ListeDeCodes_DonneLesCommunesTriees(string texte)
    {
        var territoire = LectureTerritoire.DeTexte("Essai", texte, Repertoire).ValeurOuException();

        Assert.Equal(["34001", "34002"], territoire.Communes.Select(code => code.ToString()));
        Assert.Equal(new Millesime(2026), territoire.Millesime);
    }

    [Fact]
    public void CodesAnciensEtInconnus_SontTousSignalesAvecLeSuccesseur() =>
        Assert.Equal(
            [
                "liste de communes, ligne 2 : 34004 (Aval) n'est plus une commune depuis le 1 janvier 2025. Écrivez 34003 à la place.",
                "liste de communes, ligne 3 : « 99999 » n'est le code d'aucune commune. Vérifiez-le (5 caractères, par exemple 34015).",
            ],
            LectureTerritoire
                .DeTexte("Essai", "34001\n34004\n99999", Repertoire)
                .Erreurs.Select(erreur => erreur.ToString())
        );

    [Fact]
    public void ListeVide_EstRefusee() =>
        Assert.Contains(
            "aucun code de commune",
            LectureTerritoire.DeTexte("Essai", " \n", Repertoire).Erreurs.Single().Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Fichier_DonneSonNomAuTerritoire()
    {
        using var dossier = new DossierTemporaire();

        Assert.Equal(
            "tournee",
            LectureTerritoire.DeFichier(dossier.Ecrire("tournee.csv", "34001"), Repertoire).ValeurOuException().Nom
        );
        Assert.Equal(
            "absent.csv : fichier absent. Vérifiez son chemin.",
            LectureTerritoire
                .DeFichier(Path.Combine(dossier.Chemin, "absent.csv"), Repertoire)
                .Erreurs.Single()
                .ToString()
        );
    }
}
