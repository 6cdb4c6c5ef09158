using System.Text.Json;

namespace Maillage.Cli.Tests.Commandes;

public class CarteTests
{
    private const string Medecin = """{"profession":"medecin","jours_par_semaine":3,"jours_vacation_par_an":10}""";

    [Fact]
    public void Csv_UneLigneParCommuneParCode()
    {
        var lignes = Carte(Medecin, "--csv").Sortie.Split('\n');

        Assert.Equal("commune;total;retenues;indeterminees", lignes[0]);
        Assert.Equal("09261;22500.00;contrat_qpv|par_jour;", lignes[1]);
        Assert.Equal("34015;40000.00;par_jour|prime_zip;", lignes[2]);
        Assert.Equal(
            "34144;2500.00;par_jour;prime_zip",
            lignes.Single(ligne => ligne.StartsWith("34144", StringComparison.Ordinal))
        );
        Assert.Equal(8 + 2, lignes.Length);
    }

    [Fact]
    public void Json_TotauxAPartEtCinqAnnees()
    {
        var json = Carte(Medecin, "--json", "--departement", "46").Json;

        Assert.Equal(
            [2023, 2024, 2025, 2026, 2027],
            json.GetProperty("annees").EnumerateArray().Select(annee => annee.GetInt32())
        );
        var cazals = Assert.Single(json.GetProperty("communes").EnumerateArray());
        Assert.Equal("46066", cazals.GetProperty("code").GetString());
        Assert.Equal("40000.00", cazals.GetProperty("total").GetRawText());
        Assert.Equal(JsonValueKind.Null, cazals.GetProperty("total_presume").ValueKind);
        Assert.Equal("21250.00", cazals.GetProperty("personne").GetProperty("par_annee")[0].GetRawText());
        Assert.Equal(JsonValueKind.Null, cazals.GetProperty("fiscal").GetProperty("montant_total").ValueKind);
        Assert.Equal("exoneration", cazals.GetProperty("fiscal").GetProperty("montants_inconnus")[0].GetString());
        Assert.Equal("0.00", cazals.GetProperty("structure").GetProperty("montant_total").GetRawText());
    }

    [Fact]
    public void Texte_LesMeilleuresDAbordPuisLesPlusProches()
    {
        var texte = Carte(Medecin, "--depuis", "34074").Sortie;

        var lignes = texte
            .Split('\n')
            .SkipWhile(ligne => !ligne.StartsWith("commune  ", StringComparison.Ordinal))
            .ToArray();
        Assert.Contains("34015  Assignan", lignes[1], StringComparison.Ordinal);
        Assert.Contains("46066  Cazals", lignes[2], StringComparison.Ordinal);
        Assert.Contains("8 communes regardées", texte, StringComparison.Ordinal);
        Assert.Contains("Estimation, non opposable", texte, StringComparison.Ordinal);
    }

    [Fact]
    public void FautesDeToutesSources_EnUneFois()
    {
        var reponse = Carte("""{"age":"x"}""", "--departement", "33", "--depuis", "34093");

        Assert.Equal(2, reponse.Code);
        Assert.Empty(reponse.Sortie);
        Assert.Equal(
            ["profil.age", "--departement", "--depuis"],
            reponse.Messages.Select(message => message.Split(" : ")[0])
        );
        Assert.Contains("Choisissez parmi 09, 34, 46.", reponse.Erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public void ZoneDeclaree_VautOuLOnNeSaitPas_EtLeDit()
    {
        var reponse = Carte("""{"profession":"medecin","jours_par_semaine":3,"zone_medecin":"zip"}""", "--csv");

        Assert.Equal(0, reponse.Code);
        Assert.Contains("Le profil déclare zone_medecin", reponse.Erreurs, StringComparison.Ordinal);
        Assert.Contains("34144;37500.00;prime_zip;", reponse.Sortie, StringComparison.Ordinal);
        Assert.Contains("34074;0.00;;", reponse.Sortie, StringComparison.Ordinal);
    }

    private static Reponse Carte(string profil, params string[] options) =>
        new Session { Entree = profil }.Executer([
            "aides",
            "carte",
            "--profil",
            "-",
            "--date",
            "2023-03-01",
            .. options,
        ]);
}
