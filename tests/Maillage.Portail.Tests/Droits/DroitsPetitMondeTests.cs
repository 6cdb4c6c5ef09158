using System.Net;

namespace Maillage.Portail.Tests.Droits;

public class DroitsPetitMondeTests
{
    private const string Medecin = "/carte-des-aides?profession=medecin&jours_par_semaine=3&jours_vacation_par_an=10";

    [Theory]
    [InlineData("", "8 communes ouvrent un droit sûr, 40 000 € au plus")]
    [InlineData("", "8 communes")]
    [InlineData("&depuis=34074", "15 km")]
    [InlineData("&depuis=Cazals", "Depuis Cazals")]
    [InlineData("&aide=prime_zip", "37 500 €")]
    [InlineData("&aide=prime_zip", "pas ici")]
    [InlineData("&aide=exoneration", "possible, montant inconnu")]
    [InlineData("&date=2025-11-15&aide=prime_zip", "présumé, 37 500 €")]
    [InlineData("&date=2026-01-15&aide=prime_zip", "fermée ce jour-là")]
    [InlineData("&commune=34015", "Ce qui serait versé, année par année")]
    [InlineData("&commune=34144", "Il manque une réponse pour PIE")]
    [InlineData("&commune=09261", "impôt : montant inconnu")]
    [InlineData("&classes=m3", "2 communes</strong>")]
    [InlineData("&departement=46", "1 commune</strong>")]
    [InlineData("&zone_medecin=zip", "Ce que vous avez dit d’un lieu")]
    public async Task Page_DitCeQueLAdresseDemande(string reglages, string mots)
    {
        var (statut, texte) = await Reponses.Lire(Medecin + reglages);

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("&age=x", "un nombre entier")]
    [InlineData("&lune=1", "Clé inconnue")]
    [InlineData("&revenu_mensuel=3000", "ne se met pas dans une adresse")]
    [InlineData("&aide=cadeau", "« cadeau » n’est pas une aide du catalogue")]
    [InlineData("&tri=couleur", "ces tris sont possibles : montant, distance")]
    [InlineData("&depuis=33063", "Bordeaux (33063) n’est pas en Occitanie")]
    [InlineData("&date=hier", "n'est pas une date")]
    [InlineData("&date_premiere_inscription=2024-01-01", "postérieur à la signature")]
    [InlineData("&classes=bleu", "Aucune commune n’est dans bleu")]
    public async Task Page_AdresseMalEcrite_LeDitEtMontreUneCarte(string reglages, string mots)
    {
        var (statut, texte) = await Reponses.Lire(Medecin + reglages);

        Assert.Equal(HttpStatusCode.BadRequest, statut);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
        Assert.Contains("<carte-territoriale", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_SansReponse_ProposeDeRepondre()
    {
        var (_, texte) = await Reponses.Lire("/carte-des-aides");

        Assert.Contains("Sans réponse, presque tout manque.", texte, StringComparison.Ordinal);
        Assert.Contains("/carte-des-aides?profession=medecin", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resultat_MeneALaCarte_SansLeLieuNiLArgent()
    {
        var (_, texte) = await Reponses.Lire(
            "/simulateur/resultat?commune=34144&date=2023-03-01&profession=medecin&zone_medecin=zip"
        );

        Assert.Contains(
            "href=\"/carte-des-aides?profession=medecin&date=2023-03-01&depuis=34144&commune=34144\"",
            texte,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Csv_MemesCommunesDansLeMemeOrdre()
    {
        var (_, texte) = await Reponses.Lire(
            Medecin.Replace("?", "/communes.csv?", StringComparison.Ordinal) + "&depuis=34074&departement=34"
        );

        var lignes = texte.Split('\n');
        Assert.StartsWith(
            "commune;nom;departement;date;millesime;classe;total;nature;",
            lignes[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "34015;Assignan;34;2023-03-01;2026;m3;40000.00;exact;;par_jour|prime_zip;;;;0.00;21250.00;18750.00;",
            lignes[1],
            StringComparison.Ordinal
        );
        Assert.Equal(6 + 2, lignes.Length);
    }

    [Fact]
    public async Task GeoJson_NombresEtInconnus()
    {
        var (_, texte) = await Reponses.Lire(Medecin.Replace("?", "/communes.geojson?", StringComparison.Ordinal));

        Assert.Contains("\"total\":22500.00", texte, StringComparison.Ordinal);
        Assert.Contains("\"fiscal\":null", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fichiers_UneFaute_EstRefuseeEnFrancais()
    {
        var (statut, texte) = await Reponses.Lire("/carte-des-aides/donnees.json?profession=devin");

        Assert.Equal(HttpStatusCode.BadRequest, statut);
        Assert.Contains("une valeur parmi medecin", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reponse_AucunCachePartageNeLaGarde()
    {
        var portail = await PetitPortail.Commun;
        using var reponse = await portail.Client.GetAsync(Medecin, TestContext.Current.CancellationToken);

        Assert.Contains("private", reponse.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }
}
