namespace Maillage.Cli.Tests.Ligne;

public class ModeEmploiTests
{
    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("--aide")]
    public void SansMotOuAide_MontreToutesLesCommandes(params string[] args)
    {
        var reponse = Session.Lancer(args);

        Assert.Equal(0, reponse.Code);
        Assert.Empty(reponse.Erreurs);
        Assert.Contains("Usage : maillage <commande> [options]", reponse.Sortie, StringComparison.Ordinal);
        string[] commandes =
        [
            "territoires chercher <texte>",
            "territoires commune <code>",
            "aides liste",
            "aides expliquer <id>",
            "aides simuler",
            "aides verifier",
            "donnees compiler",
            "donnees verifier",
        ];
        Assert.All(commandes, commande => Assert.Contains($"  {commande} ", reponse.Sortie, StringComparison.Ordinal));
    }

    [Fact]
    public void AideDUneCommande_MontreSesOptions_MemeAvecDesFautes()
    {
        var reponse = Session.Lancer("aides", "simuler", "--help", "--dat");

        Assert.Equal(0, reponse.Code);
        Assert.Contains("Usage : maillage aides simuler [options]", reponse.Sortie, StringComparison.Ordinal);
        Assert.Contains("--profil <fichier>", reponse.Sortie, StringComparison.Ordinal);
        Assert.Contains("--donnees <dossier>", reponse.Sortie, StringComparison.Ordinal);
    }
}
