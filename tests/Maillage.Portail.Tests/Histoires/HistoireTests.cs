using Maillage.Portail.Tests.Carte;
using Maillage.Portail.Tests.Navigateur;
using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Histoires;

/// <summary>The story of one person at four dates, told by the rules of the project.</summary>
public class HistoireTests(AtlasOuvert portail) : IClassFixture<AtlasOuvert>
{
    [Theory]
    [InlineData("78 800 €")] // 2019: CAIM 50 000 € and PTMG 28 800 €
    [InlineData("92 000 €")] // 2022 and 2023: CAIM 50 000 € and CDE 42 000 €
    [InlineData("21 000 €")] // 2026: 10 000 € at once, and five years of a 10 000 € lump sum raised by 50, 30, 10, 10 and 10 %
    public async Task Page_DitLesSommesDeChaqueDate(string somme) =>
        Assert.Contains(
            somme,
            Reponses.Simple(
                await portail.Client.GetStringAsync("/aides/histoires", TestContext.Current.CancellationToken)
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Page_SansDefautDAccessibilite()
    {
        var page = await portail.Page(
            new()
            {
                ViewportSize = new() { Width = 360, Height = 740 },
            }
        );
        await page.GotoAsync("/aides/histoires");

        Assert.Empty(await page.Defauts());
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Page_ChaqueDateMeneASaSimulation()
    {
        var page = await portail.Page();
        await page.GotoAsync("/aides/histoires");
        await page.GetByRole(AriaRole.Link, new() { Name = "Refaire la simulation du 1er juin 2022" }).ClickAsync();
        await page.Arriver("**/simulateur/resultat?commune=34015&date=2022-06-01**");

        Assert.DoesNotContain("revenu", page.Url, StringComparison.Ordinal);
    }
}
