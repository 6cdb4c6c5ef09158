namespace Maillage.Cli.Tests.Sorties;

public class TableauTests
{
    [Fact]
    public void Csv_ProtegeLesValeurs()
    {
        var tableau = new Tableau("a", "b");
        tableau.Ajouter("un;deux", "dit \"oui\"");
        tableau.Ajouter("ligne\nsuivante", null);
        tableau.Ajouter(Tableau.Liste(["x", "y"]), Tableau.Euros(12.5m));

        using var sortie = new StringWriter();
        tableau.EcrireCsv(sortie);

        Assert.Equal("a;b\n\"un;deux\";\"dit \"\"oui\"\"\"\n\"ligne\nsuivante\";\nx|y;12.50\n", sortie.ToString());
    }

    [Fact]
    public void Aligne_NombresADroite()
    {
        var tableau = new Tableau("nom", "habitants");
        tableau.Ajouter("Sète", "45337");
        tableau.Ajouter("Montpellier", "310240");

        using var sortie = new StringWriter();
        tableau.EcrireAligne(sortie);

        Assert.Equal(
            "nom          habitants\nSète             45337\nMontpellier     310240\n",
            sortie.ToString().ReplaceLineEndings("\n")
        );
    }
}
