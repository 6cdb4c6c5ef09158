using System.Net;
using Maillage.Portail.Tests.Atelier;

namespace Maillage.Portail.Tests.Zonages;

public class ComparerZonagesTests(PortailDeMemoire portail) : IClassFixture<PortailDeMemoire>
{
    private const string Adresse = "/atelier/zonage/comparer";

    // By code: Saint-Girons, Assignan, Béziers, Cessenon, Lattes, Lunas, Montpellier, Cazals. Today: A I A A R . R I.
    [Fact]
    public async Task Comparer_CommunesHabitantsEtAides()
    {
        var (statut, texte) = await portail.Lire($"{Adresse}?apres=commune:AIIARARI");

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains("<strong>0 habitant</strong> entrent", texte, StringComparison.Ordinal);
        // Béziers alone goes up, from ZAC to ZIP: the prime opens there.
        Assert.Contains("PIE : s’ouvre dans 1 commune (81 545 habitants)", texte, StringComparison.Ordinal);
        Assert.Contains("37 500 €", texte, StringComparison.Ordinal);
        Assert.Contains("62,5 %", texte, StringComparison.Ordinal);
        Assert.Contains(
            "60 %</strong> publiés, <strong>62,5 %</strong> comptés ici, soit 2,5 points d’écart",
            texte,
            StringComparison.Ordinal
        );
        Assert.Contains("Une piste d’essai.", texte, StringComparison.Ordinal);
    }

    // Two contracts in Béziers, the only commune that changes: 37 500 € each, nothing of a known amount before.
    [Fact]
    public async Task Budget_SeChiffreALaDemande_DansLesCommunesQuiChangent()
    {
        var (_, sans) = await portail.Lire($"{Adresse}?apres=commune:AIIARARI");
        var (_, avec) = await portail.Lire($"{Adresse}?apres=commune:AIIARARI&nombre=2&profil=medecin_msp");
        var (_, memes) = await portail.Lire($"{Adresse}?apres=vigueur&nombre=2");

        Assert.DoesNotContain("2 contrats signés", sans, StringComparison.Ordinal);
        Assert.Contains("2 contrats signés aujourd’hui", avec, StringComparison.Ordinal);
        Assert.DoesNotContain("2 contrats signés", memes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparer_DansLAutreSens_EstLeMemeRetourne()
    {
        var (_, aller) = await portail.Lire($"{Adresse}/communes.csv?avant=commune:AIIARARI&apres=commune:IIIARARI");
        var (_, retour) = await portail.Lire($"{Adresse}/communes.csv?avant=commune:IIIARARI&apres=commune:AIIARARI");

        Assert.Contains("09261;Saint-Girons;zac;zip;6008", aller, StringComparison.Ordinal);
        Assert.Contains("09261;Saint-Girons;zip;zac;6008", retour, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SansSecond_LesChiffresDuZonageEnVigueur()
    {
        var (statut, texte) = await portail.Lire(Adresse);

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains("Les chiffres d’un zonage", texte, StringComparison.Ordinal);
        Assert.Contains("non classé", texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("apres=epci:I")]
    [InlineData("apres=tvs:II")]
    [InlineData("avant=x&apres=vigueur")]
    public async Task Adresse_Illisible_EstDite(string parametres)
    {
        var (statut, texte) = await portail.Lire($"{Adresse}?{parametres}");

        Assert.Equal(HttpStatusCode.BadRequest, statut);
        Assert.Contains("ne porte pas un zonage", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fichiers_DeviennentUneAdresse_OuLeursFautesSontDites()
    {
        using var bon = await Envoyer("commune;classe\n34032;1_ZIP\n34093;ZAC\n");
        Assert.Equal(HttpStatusCode.Redirect, bon.StatusCode);
        Assert.Equal($"{Adresse}?avant=vigueur&apres=commune:..I..A..", bon.Headers.Location!.ToString());

        using var fautif = await Envoyer("commune;classe\n99999;ZIP\n34032;ZUP\n");
        var texte = Reponses.Simple(await fautif.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.BadRequest, fautif.StatusCode);
        Assert.Contains("2 points sont à corriger", texte, StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> Envoyer(string csv) =>
        portail.Client.PostAsync(
            Adresse,
            new MultipartFormDataContent { { new StringContent(csv), "fichier-apres", "apres.csv" } },
            TestContext.Current.CancellationToken
        );
}
