namespace Maillage.Cli.Tests.Commandes;

public class BudgetTests
{
    private const string DeuxMedecins =
        """{"lignes":[{"nombre":2,"profil_type":"medecin_msp","commune":"34015","signature":"2023-03-01"}]}""";

    [Fact]
    public void Budget_EnJson_LesSommesParFinanceurEtAnnee()
    {
        var json = Lancer(DeuxMedecins, "--json").Json;

        var ligne = json.GetProperty("reference").GetProperty("lignes")[0];
        Assert.Equal("Assurance maladie", ligne.GetProperty("financeur").GetString());
        Assert.Equal(37_500m, ligne.GetProperty("annees").GetProperty("2024").GetDecimal());
        Assert.Equal(75_000m, ligne.GetProperty("total").GetDecimal());
        Assert.Equal("null", json.GetProperty("variante").GetRawText());
    }

    [Fact]
    public void Budget_ContreUnZonage_EnCsv_TroisEtats()
    {
        using var dossier = new DossierTemporaire();
        File.WriteAllText(Path.Combine(dossier.Chemin, "zonage.csv"), "commune;classe\n*;zac\n");

        var reponse = new Session { Entree = DeuxMedecins, Dossier = dossier.Chemin }.Executer([
            "aides",
            "budget",
            "--hypotheses",
            "-",
            "--contre-zonage",
            "zonage.csv",
            "--csv",
        ]);

        Assert.Equal(0, reponse.Code);
        Assert.StartsWith("etat;volet;financeur;2023;2024;sans_annee;total;", reponse.Sortie, StringComparison.Ordinal);
        Assert.Contains(
            "difference;personnes;Assurance maladie;-37500.00;-37500.00;0.00;-75000.00;",
            reponse.Sortie,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Budget_EnTexte_DitLesHypotheses()
    {
        var reponse = Lancer(DeuxMedecins);

        Assert.Contains("BUDGET : 2 installations", reponse.Sortie, StringComparison.Ordinal);
        Assert.Contains("le meilleur ensemble d'aides qui se cumulent", reponse.Sortie, StringComparison.Ordinal);
        Assert.Contains("Dans aucun total", reponse.Sortie, StringComparison.Ordinal);
    }

    [Fact]
    public void Budget_ToutEstFaux_ToutEstDit()
    {
        var reponse = new Session { Entree = """{"lignes":[{"nombre":2,"profil":{"age":12}}]}""" }.Executer([
            "aides",
            "budget",
            "--hypotheses",
            "-",
            "--contre-regles",
            "/nulle/part",
            "--contre-zonage",
            "absent.csv",
            "--csv",
            "--json",
        ]);

        Assert.Equal(2, reponse.Code);
        string[] chemins =
        [
            "--csv :",
            "lignes[0].profil.age :",
            "lignes[0].commune :",
            "lignes[0].annee :",
            "--contre-regles :",
            "--contre-zonage :",
        ];
        Assert.All(
            chemins,
            chemin => Assert.Contains(reponse.Messages, message => message.StartsWith(chemin, StringComparison.Ordinal))
        );
    }

    private static Reponse Lancer(string hypotheses, params string[] options) =>
        new Session { Entree = hypotheses }.Executer(["aides", "budget", "--hypotheses", "-", .. options]);
}
