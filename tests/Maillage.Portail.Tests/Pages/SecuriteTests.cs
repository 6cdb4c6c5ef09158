using System.Net;
using System.Text.RegularExpressions;

namespace Maillage.Portail.Tests.Pages;

public partial class SecuriteTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/simulateur")]
    [InlineData("/nulle-part")]
    [InlineData("/donnees")]
    [InlineData("/api/v1/aides")]
    [InlineData("/api/v1/nulle-part")]
    [InlineData("/favicon.ico")]
    public async Task Reponse_PorteLesEntetesDeSecurite(string adresse)
    {
        // The page of the data breaks, so that the headers are seen on a failure too.
        var monde = PetitPortail.Monde(donnees: new(() => throw new InvalidOperationException()));
        await using var portail = await PetitPortail.Ouvrir(monde);
        var entetes = (await portail.Client.GetAsync(adresse, TestContext.Current.CancellationToken)).Headers;
        var politique = entetes.GetValues("Content-Security-Policy").Single();

        Assert.StartsWith("default-src 'none'", politique, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", politique, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", politique, StringComparison.Ordinal);
        Assert.DoesNotContain("http", politique, StringComparison.Ordinal);
        Assert.Equal("nosniff", entetes.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", entetes.GetValues("Referrer-Policy").Single());
        Assert.True(entetes.Contains("Permissions-Policy"));
        Assert.False(entetes.Contains("Server"));
    }

    [Theory]
    [InlineData("/communes?q=lunas-tres-secret")]
    [InlineData("/communes/34015?date=secret")]
    [InlineData("/simulateur?commune=secret")]
    [InlineData("/simulateur/resultat?commune=34015&age=secret")]
    [InlineData("/api/v1/communes?q=secret")]
    [InlineData("/nulle-part?x=secret")]
    [InlineData("/donnees?x=secret")]
    public async Task Journal_NeNoteJamaisCeQuiSuitLePointDInterrogation(string adresse)
    {
        var monde = PetitPortail.Monde(donnees: new(() => throw new InvalidOperationException()));
        await using var portail = await PetitPortail.Ouvrir(monde);
        await portail.Client.GetAsync(adresse, TestContext.Current.CancellationToken);

        Assert.Contains(adresse.Split('?')[0], portail.Journal.Texte, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", portail.Journal.Texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Journal_NeNoteJamaisLesReponses()
    {
        await using var portail = await PetitPortail.Ouvrir();
        using var formulaire = new FormUrlEncodedContent([new("commune", "34015"), new("revenu_mensuel", "987654")]);
        await portail.Client.PostAsync("/simulateur", formulaire, TestContext.Current.CancellationToken);

        Assert.DoesNotContain("987654", portail.Journal.Texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/communes/34172")]
    [InlineData("/simulateur")]
    [InlineData("/simulateur/resultat?commune=34015&profession=medecin")]
    [InlineData("/aides/prime_zip")]
    [InlineData("/donnees")]
    public async Task Page_SansStyleNiScriptEcritDedans(string adresse)
    {
        await using var portail = await PetitPortail.Ouvrir();
        var page = await portail.Client.GetStringAsync(adresse, TestContext.Current.CancellationToken);

        Assert.DoesNotMatch(EcritDedans(), page);
    }

    [Fact]
    public async Task Ressources_TouteAdresseCiteeExisteEtSeGarde()
    {
        await using var portail = await PetitPortail.Ouvrir();
        var page = await portail.Client.GetStringAsync("/", TestContext.Current.CancellationToken);
        var adresses = Ressource().Matches(page).Select(trouvee => trouvee.Value).Distinct().ToArray();

        Assert.True(adresses.Length >= 6);
        foreach (var adresse in adresses)
        {
            var reponse = await portail.Client.GetAsync(adresse, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
            Assert.Contains("immutable", reponse.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(@"\sstyle=|\son[a-z]+=|<style|<script(?![^>]*\ssrc=)", RegexOptions.IgnoreCase)]
    private static partial Regex EcritDedans();

    [GeneratedRegex("/ressources/[^\"]+")]
    private static partial Regex Ressource();
}
