using System.Net;

namespace Maillage.Portail.Tests.Simulations;

public class ComparaisonTests
{
    private const string Medecin =
        "/simulateur/comparer?commune=34015&date=2023-03-01&profession=medecin&jours_par_semaine=3";

    [Theory]
    [InlineData("&communes=Lattes&communes=46066")]
    [InlineData("&communes=34129,Cazals")]
    public async Task Comparer_MetLesCommunesEnRegard(string communes)
    {
        var visite = await Visite.Lire(Medecin + communes);
        var totaux = visite.Texte.Split("<tfoot>")[1].Split("</tfoot>")[0];

        Assert.Equal(HttpStatusCode.OK, visite.Statut);
        Assert.Equal("Vos aides à Assignan, Lattes et Cazals", visite.Titre);
        Assert.Equal(2, totaux.Split("37 500 €").Length - 1);
        Assert.Contains("montant inconnu", totaux, StringComparison.Ordinal);
        Assert.Contains(
            "/simulateur/resultat?commune=34129&date=2023-03-01&profession=medecin&jours_par_semaine=3",
            visite.Liens
        );
    }

    [Theory]
    [InlineData("&communes=34093", "n'est plus une commune")]
    [InlineData("&communes=Bordeaux", "hors de la région")]
    [InlineData("&communes=zzzz", "Aucune commune ne ressemble")]
    [InlineData("&communes=34129,46066,34032", "trois communes au plus : Béziers")]
    public async Task Comparer_CommuneInutilisable_DitPourquoi(string communes, string message)
    {
        var visite = await Visite.Lire(Medecin + communes);

        Assert.Equal(HttpStatusCode.BadRequest, visite.Statut);
        Assert.Contains(message, visite.Texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparer_SansAutreCommune_EnDemandeUne()
    {
        var visite = await Visite.Lire(Medecin + "&communes=34015");

        Assert.Equal("Comparer des communes", visite.Titre);
        Assert.Contains("name=\"communes\"", visite.FormulairesParAdresse, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparer_CeQuiEstDitDuLieu_NeVautQueLa()
    {
        var visite = await Visite.Lire(
            "/simulateur/comparer?commune=34144&date=2023-03-01&profession=medecin&jours_par_semaine=3&zone_medecin=zip&communes=Lattes"
        );
        var ligne = visite.Texte.Split(">PIE</th>")[1].Split("</tr>")[0];

        Assert.Contains(
            "Ce que vous avez dit du lieu ne vaut que pour Lunas-les-Châteaux",
            visite.Texte,
            StringComparison.Ordinal
        );
        Assert.True(ligne.IndexOf("Oui", StringComparison.Ordinal) < ligne.IndexOf("Non", StringComparison.Ordinal));
        Assert.DoesNotContain(
            visite.Liens,
            lien =>
                lien.Contains("commune=34129", StringComparison.Ordinal)
                && lien.Contains("zone_medecin", StringComparison.Ordinal)
        );
    }
}
