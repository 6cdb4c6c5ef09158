using System.Text.Json;
using Maillage.Donnees;

namespace Maillage.Cli.Tests.Commandes;

public class PortraitTests
{
    private static readonly string Racine = RacineMaillage.Trouver().Valeur!;

    [Fact]
    public void Json_DUnDepartementLivre_SuitLeContrat()
    {
        var reponse = Livre("portrait", "82", "--json");
        var indicateurs = reponse.Json.GetProperty("indicateurs").EnumerateArray().ToDictionary(Id);

        Assert.Equal(0, reponse.Code);
        Assert.Empty(reponse.Erreurs);
        Assert.Equal(185, indicateurs["medecins_generalistes"].GetProperty("valeur").GetDouble());
        Assert.Equal(5542, indicateurs["medecins_generalistes"].GetProperty("region").GetDouble());
        Assert.Equal(1714, indicateurs["medecins_generalistes"].GetProperty("famille").GetDouble());
        Assert.Equal("2025", indicateurs["medecins_generalistes"].GetProperty("date").GetString());
        Assert.Equal(JsonValueKind.Null, indicateurs["taux_pauvrete"].GetProperty("valeur").ValueKind);
        Assert.Equal(17, indicateurs["taux_pauvrete_grand_montauban"].GetProperty("valeur").GetDouble());
        Assert.Contains(
            reponse.Json.GetProperty("contradictions").EnumerateArray(),
            contradiction => contradiction.GetProperty("valeur_b").GetString() == "70,2"
        );
    }

    [Fact]
    public void Json_DeLaRegion_GardeLesDeuxComptesDeCpts()
    {
        var json = Livre("portrait", "region", "--json").Json;
        var indicateurs = json.GetProperty("indicateurs").EnumerateArray().ToDictionary(Id);

        Assert.Equal(86, indicateurs["cpts_tableau"].GetProperty("valeur").GetDouble());
        Assert.Equal(92, indicateurs["cpts"].GetProperty("valeur").GetDouble());
        Assert.Equal("somme_des_fiches", indicateurs["cpts"].GetProperty("origine").GetString());
    }

    [Fact]
    public void Texte_DUnEpci_NePretePasLesChiffresDuDepartement()
    {
        var reponse = Session.Lancer("portrait", "200035327");

        Assert.Equal(0, reponse.Code);
        Assert.StartsWith("CC Cazals-Salviac", reponse.Sortie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--csv", "territoire;id;libelle;valeur;")]
    [InlineData("--md", "# Lot")]
    public void Format_EstCeluiDemande(string option, string debut) =>
        Assert.StartsWith(debut, Session.Lancer("portrait", "46", option).Sortie, StringComparison.Ordinal);

    [Fact]
    public void Territoire_Inconnu_EstRefuseEnFrancais()
    {
        var reponse = Session.Lancer("portrait", "33");

        Assert.Equal(2, reponse.Code);
        Assert.Empty(reponse.Sortie);
        Assert.Contains("« 33 » n'est ni un département de la région", reponse.Erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public void Saisie_Fautive_ToutEstDitALaFois()
    {
        var reponse = Session.Lancer("portrait", "46", "--csv", "--md", "--date", "hier");

        Assert.Equal(2, reponse.Code);
        Assert.Contains(reponse.Messages, message => message.StartsWith("--md : ", StringComparison.Ordinal));
        Assert.Contains(reponse.Messages, message => message.StartsWith("--date : ", StringComparison.Ordinal));
    }

    [Fact]
    public void Pdf_SansNavigateur_DitQuoiFaireEtNEcritRien()
    {
        using var dossier = new DossierTemporaire();
        var fichier = Path.Combine(dossier.Chemin, "lot.pdf");

        var reponse = Session.Lancer("portrait", "46", "--pdf", fichier);

        Assert.Equal(1, reponse.Code);
        Assert.Contains("imprimez la page du portail", reponse.Erreurs, StringComparison.Ordinal);
        Assert.False(File.Exists(fichier));
    }

    private static Reponse Livre(params string[] args) =>
        new Session { SurDossiers = true, Variables = { ["MAILLAGE_RACINE"] = Racine } }.Executer(args);

    private static string Id(JsonElement element) => element.GetProperty("id").GetString()!;
}
