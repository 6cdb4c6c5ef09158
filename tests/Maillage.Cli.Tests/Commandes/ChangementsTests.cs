namespace Maillage.Cli.Tests.Commandes;

public class ChangementsTests
{
    [Fact]
    public void Json_UneFenetre_SuitLeContrat()
    {
        var changements = Session
            .Lancer("aides", "changements", "--du", "2020-01-01", "--au", "2026-01-01", "--json")
            .Json.EnumerateArray()
            .ToArray();

        Assert.Equal(
            ["exoneration:ouvre", "par_jour:change", "prime_zip:ferme"],
            changements.Select(un => $"{un.GetProperty("id")}:{un.GetProperty("nature")}")
        );
        Assert.Equal(
            ["jour", "id", "nom", "nature", "periode", "version", "lieux", "lieux_avant", "ecarts"],
            changements[1].EnumerateObject().Select(membre => membre.Name)
        );
        Assert.Equal("2020-01-01", changements[1].GetProperty("periode").GetProperty("du").GetString());
        Assert.Equal("zip", changements[2].GetProperty("lieux").GetProperty("zones")[0].GetString());
    }

    [Fact]
    public void Csv_UneLigneParChangement()
    {
        var lignes = Session.Lancer("aides", "changements", "--du", "2026-01-01", "--csv").Sortie.Split('\n');

        Assert.Equal(
            "jour;id;nom;nature;periode_du;periode_au;zones;departements;zones_avant;departements_avant;ecarts",
            lignes[0]
        );
        Assert.Equal(
            "2026-01-01;prime_zip;Prime d'installation d'essai;ferme;2026-01-01;;zip;;;;",
            lignes[1].TrimEnd()
        );
    }

    [Fact]
    public void Texte_DitPeriodesEtLieux()
    {
        var texte = Session.Lancer("aides", "changements", "--au", "2016-01-01").Sortie;

        Assert.Contains("Contrat de quartier d'essai ouvre à la signature", texte, StringComparison.Ordinal);
        Assert.Contains("Lieux dont la règle dépend : QPV", texte, StringComparison.Ordinal);
    }

    [Fact]
    public void DatesInversees_Refusees() =>
        Assert.Equal(2, Session.Lancer("aides", "changements", "--du", "2026-01-01", "--au", "2020-01-01").Code);
}
