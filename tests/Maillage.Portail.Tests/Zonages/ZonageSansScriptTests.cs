using Maillage.Portail.Tests.Navigateur;
using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Zonages;

public class ZonageSansScriptTests(PortailOuvert portail) : IClassFixture<PortailOuvert>
{
    private const string Zip = "#compteurs [data-jauge=zip] [data-champ=part]";

    // Couserans: 6 008 of 419 219 people, 1.4 %; Béziers: 81 545, 19.5 %.
    [Fact]
    public async Task SansJavaScript_OnDessineParFormulaires()
    {
        var page = await portail.Page(new() { JavaScriptEnabled = false });
        await page.GotoAsync("/atelier/zonage");
        await page.GetByRole(AriaRole.Button, new() { Name = "Partir du zonage en vigueur" }).ClickAsync();
        await page.GetByLabel("Classe proposée : CC Couserans-Pyrénées").SelectOptionAsync("zip");
        await page.GetByLabel("Justification : CC Couserans-Pyrénées").FillAsync("Deux départs");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mettre à jour les jauges et la carte" }).ClickAsync();

        Assert.Equal("1,6 %", (await page.Locator(Zip).InnerTextAsync()).Replace('\u00a0', ' '));
        Assert.True(await page.Locator("img.carte-image").IsVisibleAsync());

        // The draft goes from one form to the next with its words.
        await page.GetByLabel("Classe proposée : CA de Béziers-Méditerranée").SelectOptionAsync("zip");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mettre à jour les jauges et la carte" }).ClickAsync();

        Assert.Equal("21 %", (await page.Locator(Zip).InnerTextAsync()).Replace('\u00a0', ' '));
        Assert.Equal("Deux départs", await page.GetByLabel("Justification : CC Couserans-Pyrénées").InputValueAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Comparer au zonage en vigueur" }).ClickAsync();
        await page.Arriver("**/atelier/zonage/comparer?avant=vigueur&apres=epci:*");

        Assert.Contains("Ce que change ce zonage", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }
}
