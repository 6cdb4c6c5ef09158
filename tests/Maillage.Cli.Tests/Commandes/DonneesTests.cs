namespace Maillage.Cli.Tests.Commandes;

public class DonneesTests
{
    [Fact]
    public void DossierDeDonneesAbsent_DitLequelEtQueFaire()
    {
        var session = new Session { SurDossiers = true };

        var reponse = session.Executer("territoires", "chercher", "cazals", "--donnees", "/nulle/part");

        Assert.Equal(2, reponse.Code);
        Assert.Empty(reponse.Sortie);
        var message = Assert.Single(reponse.Messages);
        Assert.StartsWith("--donnees : Le dossier « /nulle/part » n'existe pas.", message, StringComparison.Ordinal);
        Assert.Contains("maillage donnees compiler --brut <dossier>", message, StringComparison.Ordinal);
    }

    [Fact]
    public void DossierDeDonneesVide_DitCeQuiManque()
    {
        using var dossier = new DossierTemporaire();
        var session = new Session { SurDossiers = true };

        var reponse = session.Executer("donnees", "verifier", "--donnees", dossier.Chemin);

        Assert.Equal(2, reponse.Code);
        Assert.Contains("ne contient pas manifeste.json", Assert.Single(reponse.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void DossierDesReglesAbsent_DitLequel()
    {
        var session = new Session { SurDossiers = true };

        var reponse = session.Executer("aides", "liste", "--reglementation", "/nulle/part");

        Assert.Equal(2, reponse.Code);
        Assert.StartsWith(
            "--reglementation : Le dossier /nulle/part/aides n'existe pas.",
            Assert.Single(reponse.Messages),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void RegleMalFormee_DonneFichierEtLigne()
    {
        using var dossier = new DossierTemporaire();
        dossier.Ecrire("aides/a/aide.yaml", "id: a\nnom: [\n");
        var session = new Session { SurDossiers = true };

        var reponse = session.Executer("aides", "liste", "--reglementation", dossier.Chemin);

        Assert.Equal(2, reponse.Code);
        Assert.StartsWith("aides/a/aide.yaml, ligne ", Assert.Single(reponse.Messages), StringComparison.Ordinal);
        Assert.Contains("Ce n'est pas du YAML valide", reponse.Erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public void Compiler_DossierBrutAbsent_Refuse()
    {
        var reponse = Session.Lancer("donnees", "compiler", "--brut", "/nulle/part");

        Assert.Equal(2, reponse.Code);
        Assert.StartsWith(
            "--brut : Le dossier « /nulle/part » n'existe pas.",
            Assert.Single(reponse.Messages),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Compiler_DossierBrutVide_ListeLesFichiersManquants()
    {
        using var brut = new DossierTemporaire();
        using var cible = new DossierTemporaire();

        var reponse = Session.Lancer("donnees", "compiler", "--brut", brut.Chemin, "--vers", cible.Chemin);

        Assert.Equal(2, reponse.Code);
        Assert.Empty(reponse.Sortie);
        Assert.True(reponse.Messages.Length > 1, reponse.Erreurs);
        Assert.Empty(Directory.GetFileSystemEntries(cible.Chemin));
    }
}
