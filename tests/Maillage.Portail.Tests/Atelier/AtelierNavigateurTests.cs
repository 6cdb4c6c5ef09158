using Maillage.Portail.Tests.Carte;
using Maillage.Portail.Tests.Navigateur;
using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Atelier;

public class AtelierNavigateurTests(AtlasOuvert atlas) : IClassFixture<AtlasOuvert>
{
    private const string Avant = "#compteurs [data-seuil='4'] [data-champ=sous_avant]";
    private const string Apres = "#compteurs [data-seuil='4'] [data-champ=sous_apres]";
    private const string Scenario = "/atelier/acces?m=arrivee:34015:2&m=depart:46066:0.2&nom=Sud&commune=34015";

    [Fact]
    public async Task AuClavier_UnMedecinDePlus_BougeLeCompteurSansRecharger_EtSAnnule()
    {
        var page = await atlas.Carte("/atelier/acces?commune=34015");
        var ailleurs = new List<string>();
        page.Request += (_, requete) =>
        {
            if (!requete.Url.StartsWith(atlas.Adresse, StringComparison.Ordinal))
            {
                ailleurs.Add(requete.Url);
            }
        };
        await page.EvaluateAsync("window.memePage = true");
        var avant = await page.Locator(Apres).InnerTextAsync();
        await page.Locator(".carte-zone").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("+");
        await page.Keyboard.PressAsync("+");
        await page.Locator($"{Apres}:not(:text-is('{avant}'))").WaitForAsync();
        await page.Locator("#scenario .modifications").GetByText("2 médecins de plus").WaitForAsync();
        var commune = await page.Locator("#choisie").GetAttributeAsync("data-commune");
        var apres = await page.Locator(Apres).InnerTextAsync();
        await page.Keyboard.PressAsync("Enter");
        var foyer = await page.EvaluateAsync<string>("document.activeElement.id");

        Assert.NotEqual("34015", commune);
        Assert.Contains($"m=arrivee:{commune}:2", page.Url, StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("window.memePage"));
        Assert.Equal("choisie", foyer);
        Assert.Empty(ailleurs);

        // What the script writes is what the server writes.
        await page.ReloadAsync();
        Assert.Equal(apres, await page.Locator(Apres).InnerTextAsync());
        Assert.Equal(avant, await page.Locator(Avant).InnerTextAsync());

        await page.Locator("carte-territoriale[data-prete]").WaitForAsync();
        await page.Locator("#choisie [data-medecins^='-']").ClickAsync();
        await page.Locator("#scenario .modifications").GetByText("1 médecin de plus").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Annuler" }).ClickAsync();
        await page.Locator("#scenario .modifications").GetByText("2 médecins de plus").WaitForAsync();
        Assert.Equal(apres, await page.Locator(Apres).InnerTextAsync());
    }

    [Fact]
    public async Task Page_SansDefautDAccessibilite_EtTientEn360Points()
    {
        var page = await atlas.Carte(
            Scenario,
            new()
            {
                ViewportSize = new() { Width = 360, Height = 740 },
            }
        );
        await page.Locator("#autres summary").ClickAsync();

        Assert.Empty(await page.Defauts());
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
