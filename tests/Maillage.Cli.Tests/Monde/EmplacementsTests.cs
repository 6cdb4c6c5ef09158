namespace Maillage.Cli.Tests.Monde;

public class EmplacementsTests
{
    [Fact]
    public void Racine_TrouveeEnRemontantDuDossierCourant()
    {
        using var racine = new DossierTemporaire();
        var profond = Directory.CreateDirectory(Path.Combine(racine.Chemin, "a", "b")).FullName;
        Directory.CreateDirectory(Path.Combine(racine.Chemin, "reglementation"));

        var reponse = new Session { SurDossiers = true, Dossier = profond }.Executer("donnees", "verifier");

        Assert.Contains($"« {Path.Combine(racine.Chemin, "donnees")} »", reponse.Erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public void Racine_DonneeParLaVariable()
    {
        using var racine = new DossierTemporaire();
        var session = new Session
        {
            SurDossiers = true,
            Variables = new() { ["MAILLAGE_RACINE"] = racine.Chemin },
        };

        var reponse = session.Executer("aides", "liste");

        Assert.Contains(
            Path.Combine(racine.Chemin, "reglementation", "aides"),
            reponse.Erreurs,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void OptionDonnees_RelativeAuDossierCourant_LEmporteSurLaVariable()
    {
        using var dossier = new DossierTemporaire();
        var session = new Session
        {
            SurDossiers = true,
            Dossier = dossier.Chemin,
            Variables = new() { ["MAILLAGE_DONNEES"] = "/ailleurs" },
        };

        var reponse = session.Executer("donnees", "verifier", "--donnees", "ici");

        Assert.Contains($"« {Path.Combine(dossier.Chemin, "ici")} »", reponse.Erreurs, StringComparison.Ordinal);
        Assert.Contains("« /ailleurs »", session.Executer("donnees", "verifier").Erreurs, StringComparison.Ordinal);
    }
}
