using Maillage.Portail.Tests.Carte;
using Maillage.Portail.Tests.Navigateur;
using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Zonages;

public class ZonageNavigateurTests(AtlasOuvert atlas) : IClassFixture<AtlasOuvert>
{
    private const string Zip = "#compteurs [data-jauge=zip] [data-champ=part]";
    private const string NonClasses = "#compteurs [data-jauge=non_classe] [data-champ=part]";

    [Fact]
    public async Task AuClavier_UnTerritoireClasse_BougeLaJauge_SAnnule_EtSurvitALaPage()
    {
        var page = await atlas.Carte("/atelier/zonage?commune=34015");
        await page.EvaluateAsync("window.memePage = true");
        await page.Locator($"{NonClasses}:text-is('164')").WaitForAsync();
        await page.Locator(".carte-zone").FocusAsync();
        await page.Keyboard.PressAsync("1");
        await page.Locator($"{NonClasses}:text-is('163')").WaitForAsync();
        var part = await page.Locator(Zip).InnerTextAsync();
        await page.Keyboard.PressAsync("Enter");

        Assert.NotEqual("0 %", part.Replace('\u00a0', ' '));
        Assert.Equal("choisie", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.True(await page.Locator("#choisie input[value=I]").IsCheckedAsync());

        // The list of the table, the field of the card and undo speak of the same draft.
        var liste = page.Locator("#tableau tr.choisie select");
        Assert.Equal("zip", await liste.InputValueAsync());
        await liste.FocusAsync();
        await liste.SelectOptionAsync("zac");
        await page.Locator($"{Zip}:text-is('0\u00a0%')").WaitForAsync();
        await page.Locator("#fiche-justification").FillAsync("Trois départs ; un médecin");
        await page.Keyboard.PressAsync("Tab");
        await page.GetByRole(AriaRole.Button, new() { Name = "Annuler" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Annuler" }).PressAsync("Enter");
        await page.Locator($"{Zip}:text-is('{part}')").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Rétablir" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rétablir" }).PressAsync("Enter");
        Assert.True(await page.EvaluateAsync<bool>("window.memePage"));

        // A tab closed and opened again: the draft is still there, and what is downloaded says it.
        await page.ReloadAsync();
        await page.Locator($"{NonClasses}:text-is('163')").WaitForAsync();
        var fichier = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "Télécharger le brouillon" }).PressAsync("Enter")
        );
        var texte = await File.ReadAllTextAsync(await fichier.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Contains(";zac;Trois départs, un médecin\n", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_SansDefautDAccessibilite_EtTiennentEn360Points()
    {
        var page = await atlas.Carte(
            "/atelier/zonage?commune=34015",
            new()
            {
                ViewportSize = new() { Width = 360, Height = 740 },
            }
        );
        await page.Locator($"{NonClasses}:text-is('164')").WaitForAsync();
        await page.Locator("#poids summary").ClickAsync();
        await page.Locator("#reprendre summary").ClickAsync();
        await page.Locator("#voisins summary").ClickAsync();

        Assert.Empty(await page.Defauts());
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));

        await page.Locator("button[value=vigueur]").ClickAsync();
        await page.Locator($"{NonClasses}:text-is('0')").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Comparer au zonage en vigueur" }).ClickAsync();
        await page.Arriver("**/atelier/zonage/comparer?avant=vigueur&apres=epci:*");
        await page.Locator("carte-territoriale[data-prete]").WaitForAsync();

        Assert.Empty(await page.Defauts());
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
