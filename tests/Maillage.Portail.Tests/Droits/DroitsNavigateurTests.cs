using Maillage.Portail.Tests.Carte;
using Maillage.Portail.Tests.Navigateur;
using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Droits;

public class DroitsNavigateurTests(AtlasOuvert atlas) : IClassFixture<AtlasOuvert>
{
    private const string Medecin =
        "/carte-des-aides?profession=medecin&statut=liberal&secteur=1&projet=installation&jours_par_semaine=3"
        + "&exercice_coordonne=msp&exercice_coordonne=cpts&participe_pdsa=true&hopital_proximite=false";

    private const string Nombre = "#tableau p[aria-live] strong";

    [Theory]
    [InlineData("&commune=46066&depuis=34172")]
    [InlineData("&aide=cadeau&date=2025-12-01")]
    public async Task Carte_SansDefautDAccessibilite(string reglages)
    {
        var page = await atlas.Carte(Medecin + reglages);

        Assert.Empty(await page.Defauts());
    }

    [Fact]
    public async Task SansJavaScript_UneImageUnTableauEtDesFormulaires()
    {
        var page = await atlas.PageSansScript();
        await page.GotoAsync(Medecin);

        Assert.True(await page.Locator("img.carte-image").IsVisibleAsync());
        await page.Locator("#aide").SelectOptionAsync("caim");
        await page.Locator("#depuis").FillAsync("Cazals (46066)");
        await page.GetByRole(AriaRole.Button, new() { Name = "Afficher" }).ClickAsync();
        await page.Locator("input[name=classes][value=aucune]").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Filtrer" }).ClickAsync();

        Assert.Contains("aide=caim", page.Url, StringComparison.Ordinal);
        Assert.Equal(2, page.Url.Split("exercice_coordonne=").Length - 1);
        Assert.Contains(
            "Cazals",
            await page.Locator("#tableau tbody tr").First.InnerTextAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Reglages_ChangentLAdresseSansRecharger_EtGardentLeProfil()
    {
        var page = await atlas.Carte(Medecin);
        await page.EvaluateAsync("window.memePage = true");
        await page.Locator("#aide").SelectOptionAsync("caim");
        await page.Locator("#tableau").GetByText("37\u202f500\u00a0€").First.WaitForAsync();
        await page.Locator("input[name=classes][value=aucune]").UncheckAsync();
        await page.Arriver("**classes=**");
        await page.Locator(Nombre).WaitForAsync();
        var avant = await Montrees(page);

        Assert.True(await page.EvaluateAsync<bool>("window.memePage"));
        Assert.StartsWith("/carte-des-aides", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(2, page.Url.Split("exercice_coordonne=").Length - 1);
        Assert.InRange(avant, 1, 4445);

        await page.ReloadAsync();
        await page.Locator("carte-territoriale[data-prete]").WaitForAsync();
        Assert.Equal(avant, await Montrees(page));
    }

    [Fact]
    public async Task Clavier_TrierLeTableauPuisAllerAuResultat()
    {
        var page = await atlas.Carte($"{Medecin}&depuis=46066");
        var distance = page.Locator("#tableau th a").Filter(new() { HasText = "Depuis Cazals" });
        await distance.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Arriver("**tri=distance**");
        var premiere = page.Locator("#tableau tbody tr").First.Locator("a");
        await premiere.GetByText("Cazals").WaitForAsync();
        await premiere.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Arriver("**/simulateur/resultat?commune=46066**");

        Assert.Contains("Vos aides à Cazals", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A360Points_NeDefilePasDeGaucheADroite()
    {
        var page = await atlas.Carte(
            $"{Medecin}&commune=46066",
            new()
            {
                ViewportSize = new() { Width = 360, Height = 740 },
            }
        );

        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Png_EstTelecharge()
    {
        var page = await atlas.Carte(Medecin);
        var telechargement = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "Image PNG de la vue" }).ClickAsync()
        );

        Assert.Equal("carte-des-aides.png", telechargement.SuggestedFilename);
    }

    private static Task<int> Montrees(IPage page) =>
        page.EvaluateAsync<int>("document.querySelector('carte-territoriale').montrees");
}
