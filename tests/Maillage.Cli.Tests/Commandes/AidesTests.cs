using System.Text.Json;

namespace Maillage.Cli.Tests.Commandes;

public class AidesTests
{
    [Fact]
    public void Liste_Json_SuitLeContrat()
    {
        var aides = Session.Lancer("aides", "liste", "--json").Json.EnumerateArray().ToArray();

        Assert.Equal(
            ["contrat_qpv", "exoneration", "par_jour", "prime_zip"],
            aides.Select(aide => aide.GetProperty("id").GetString())
        );
        Assert.All(
            aides,
            aide =>
                Assert.Equal(
                    ["id", "nom", "sigle", "famille", "financeur", "signature", "verifie_le"],
                    aide.EnumerateObject().Select(membre => membre.Name)
                )
        );
        Assert.Equal(JsonValueKind.Null, aides[0].GetProperty("sigle").ValueKind);
        Assert.Equal("2025-12-31", aides[3].GetProperty("signature").GetProperty("au").GetString());
    }

    [Fact]
    public void Liste_Csv_UneLigneParAide()
    {
        var lignes = Session.Lancer("aides", "liste", "--csv").Sortie.Split('\n');

        Assert.Equal("id;nom;sigle;famille;financeur;signature_du;signature_au", lignes[0]);
        Assert.Equal(
            "prime_zip;Prime d'installation d'essai;PIE;installation;Assurance maladie;;2025-12-31",
            lignes[4]
        );
    }

    [Fact]
    public void Expliquer_SansDate_ToutesLesVersions()
    {
        var json = Session.Lancer("aides", "expliquer", "par_jour", "--json").Json;

        Assert.Equal(2, json.GetProperty("versions").GetArrayLength());
    }

    [Fact]
    public void Expliquer_AUneDate_SaVersionEtLaSignatureEntiere()
    {
        var json = Session.Lancer("aides", "expliquer", "par_jour", "--date", "2019-12-31", "--json").Json;

        var version = Assert.Single(json.GetProperty("versions").EnumerateArray());
        Assert.Equal("2019-12-31", version.GetProperty("signature").GetProperty("au").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("signature").GetProperty("au").ValueKind);
    }

    [Fact]
    public void Expliquer_HorsPeriode_AucuneVersionEtLeDit()
    {
        var reponse = Session.Lancer("aides", "expliquer", "par_jour", "--date", "2015-12-31", "--json");

        Assert.Equal(0, reponse.Code);
        Assert.Empty(reponse.Json.GetProperty("versions").EnumerateArray());
        Assert.StartsWith(
            "Aucune version ne se signe le 31\u00a0décembre 2015",
            reponse.Erreurs,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Expliquer_Texte_DitConditionsMontantEtContact()
    {
        var texte = Session.Lancer("aides", "expliquer", "prime_zip").Sortie;

        Assert.Contains("Prime d'installation d'essai (PIE)", texte, StringComparison.Ordinal);
        Assert.Contains("Exercer en ZIP (commune en ZIP)", texte, StringComparison.Ordinal);
        Assert.Contains("Montant : 37\u202f500\u00a0€", texte, StringComparison.Ordinal);
        Assert.Contains("À qui s'adresser : 3608", texte, StringComparison.Ordinal);
        Assert.Contains("Bail du cabinet (à confirmer)", texte, StringComparison.Ordinal);
    }

    [Fact]
    public void Expliquer_IdInconnu_ProposeLePlusProche()
    {
        var reponse = Session.Lancer("aides", "expliquer", "prime_zap", "--json");

        Assert.Equal(2, reponse.Code);
        Assert.Empty(reponse.Sortie);
        Assert.StartsWith(
            "id : « prime_zap » n'est pas une aide du catalogue. Vouliez-vous dire « prime_zip » ?",
            Assert.Single(reponse.Messages),
            StringComparison.Ordinal
        );
    }
}
