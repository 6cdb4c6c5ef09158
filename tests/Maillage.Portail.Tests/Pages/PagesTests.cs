using System.Net;

namespace Maillage.Portail.Tests.Pages;

public class PagesTests
{
    [Theory]
    [InlineData("/", "Quelles aides pour soigner ici")]
    [InlineData("/communes", "Hérault (34)")]
    [InlineData("/communes?q=lunas", "Lunas-les-Châteaux")]
    [InlineData("/communes?q=lunas", "hors de la région couverte")]
    [InlineData("/communes?q=zzzzzz", "Aucune commune pour")]
    [InlineData("/communes/34015", "zone d'intervention prioritaire")]
    [InlineData("/communes/34015", "Il manque la liste officielle des communes classées en zone de montagne.")]
    [InlineData("/communes/34015", "décision de l’ARS, non recalculable")]
    [InlineData("/communes/34144", "Nous ne savons pas comment la commune est classée")]
    [InlineData("/communes/34015?date=2026-03-01", "Dernier zonage connu")]
    [InlineData("/communes/34032", "Maison de santé")]
    [InlineData("/communes/34172", "IGN Admin Express")]
    [InlineData("/communes/34172", "/communes/34129")]
    [InlineData("/communes/34093", "n’est plus une commune")]
    [InlineData("/communes/34093", "Lunas-les-Châteaux")]
    [InlineData("/communes/33063", "n’est pas dans la région couverte")]
    [InlineData("/epci/243400017", "Lattes")]
    [InlineData("/simulateur", "Dans quelle commune")]
    [InlineData("/simulateur/formulaire", "Quelle est votre profession")]
    [InlineData("/simulateur?commune=34015", "value=\"34015\"")]
    [InlineData("/aides", "Prime d&#x27;installation d&#x27;essai")]
    [InlineData("/aides?date=2026-03-01", "Fermée depuis le 1er")]
    [InlineData("/aides/prime_zip", "Exercer en ZIP")]
    [InlineData("/donnees", "Communes de montagne")]
    [InlineData("/donnees", "inexpliqué")]
    [InlineData("/api", "/api/v1/simulations")]
    [InlineData("/accessibilite", "RGAA")]
    [InlineData("/mentions-legales", "Estimation, non opposable")]
    public async Task Page_DitLEssentiel(string adresse, string mots)
    {
        await using var portail = await PetitPortail.Ouvrir();
        var reponse = await portail.Client.GetAsync(adresse, TestContext.Current.CancellationToken);
        var texte = await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
        Assert.Contains(WebUtility.HtmlDecode(mots), WebUtility.HtmlDecode(texte), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/nulle-part", HttpStatusCode.NotFound, "Cette page n’existe pas")]
    [InlineData("/communes/99999", HttpStatusCode.NotFound, "Aucune commune pour")]
    [InlineData("/communes/34015?date=hier", HttpStatusCode.BadRequest, "n'est pas une date de la forme AAAA-MM-JJ")]
    [InlineData("/communes/34015?date=1999-01-01", HttpStatusCode.BadRequest, "comprise entre")]
    [InlineData("/aides/rien", HttpStatusCode.NotFound, "Cette page n’existe pas")]
    [InlineData("/donnees/tables/../../etc/passwd", HttpStatusCode.NotFound, "Cette page n’existe pas")]
    [InlineData("/donnees/tables/absente.csv", HttpStatusCode.NotFound, "Cette page n’existe pas")]
    public async Task Page_AdresseMalEcrite_AideARepartir(string adresse, HttpStatusCode statut, string mots)
    {
        await using var portail = await PetitPortail.Ouvrir();
        var reponse = await portail.Client.GetAsync(adresse, TestContext.Current.CancellationToken);
        var texte = await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(statut, reponse.StatusCode);
        Assert.Contains(mots, WebUtility.HtmlDecode(texte), StringComparison.Ordinal);
        Assert.Contains("href=\"/\"", texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("beziers")]
    [InlineData("Béziers (34032)")]
    public async Task Recherche_UneSeuleCommuneDeCeNom_YMene(string saisie)
    {
        await using var portail = await PetitPortail.Ouvrir();
        var reponse = await portail.Client.GetAsync(
            $"/communes?q={Uri.EscapeDataString(saisie)}",
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.Found, reponse.StatusCode);
        Assert.Equal("/communes/34032", reponse.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Panne_DitQuoiFaireSansTrace()
    {
        var monde = PetitPortail.Monde(
            donnees: new(() => throw new InvalidOperationException("secret de fabrication"))
        );
        await using var portail = await PetitPortail.Ouvrir(monde);
        var reponse = await portail.Client.GetAsync("/donnees", TestContext.Current.CancellationToken);
        var texte = await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, reponse.StatusCode);
        Assert.Contains("Une panne de notre côté", texte, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", texte, StringComparison.Ordinal);
        Assert.DoesNotContain(" at Maillage", texte, StringComparison.Ordinal);
        Assert.Contains("secret de fabrication", portail.Journal.Texte, StringComparison.Ordinal);
    }
}
