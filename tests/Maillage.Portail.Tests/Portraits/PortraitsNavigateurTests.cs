using System.Text;
using System.Text.RegularExpressions;
using Maillage.Donnees;
using Maillage.Portail.Tests.Carte;
using Maillage.Portail.Tests.Navigateur;
using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Portraits;

public partial class PortraitsNavigateurTests(AtlasOuvert atlas) : IClassFixture<AtlasOuvert>
{
    [Theory]
    [InlineData("/departements/82")]
    [InlineData("/epci/200066553")]
    [InlineData("/comparer?t=46&t=200035327&t=region")]
    [InlineData("/bilan")]
    public async Task Page_SansDefautDAccessibilite(string adresse)
    {
        var page = await atlas.Page();
        await page.GotoAsync(adresse);

        Assert.Empty(await page.Defauts());
    }

    [Fact]
    public async Task Comparer_SeFaitSansScript()
    {
        var page = await atlas.PageSansScript();
        await page.GotoAsync("/departements/46");
        await page.GetByRole(AriaRole.Link, new() { Name = "Comparer" }).ClickAsync();
        await page.GetByLabel("Territoire 3").FillAsync("Gers");
        await page.GetByRole(AriaRole.Button, new() { Name = "Comparer" }).ClickAsync();
        await page.Arriver("**t=Gers**");

        Assert.Equal("Lot, Occitanie, Gers", await page.Locator("h1").InnerTextAsync());
    }

    [Theory]
    [InlineData("/epci/200035327.pdf", 2, 2)]
    [InlineData("/epci/200072643.pdf", 2, 2)]
    [InlineData("/departements/46.pdf", 2, 5)]
    public async Task Pdf_EstBaliseEtTientSurSesPages(string adresse, int auMoins, int auPlus)
    {
        if (NavigateurPdf.Trouver(Environment.GetEnvironmentVariable) is null)
        {
            Assert.Skip("ignoré : chromium absent");
        }
        var pdf = await atlas.Client.GetByteArrayAsync(adresse, TestContext.Current.CancellationToken);
        var texte = Encoding.Latin1.GetString(pdf);

        Assert.StartsWith("%PDF-", texte, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", texte, StringComparison.Ordinal);
        Assert.Contains("/MarkInfo", texte, StringComparison.Ordinal);
        Assert.InRange(Pages().Count(texte), auMoins, auPlus);
    }

    [GeneratedRegex(@"/Type /Page\b")]
    private static partial Regex Pages();
}
