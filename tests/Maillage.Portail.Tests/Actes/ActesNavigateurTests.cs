using System.Text;
using Maillage.Portail.Tests.Navigateur;
using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Actes;

public class ActesNavigateurTests(PortailOuvert portail) : IClassFixture<PortailOuvert>
{
    private static readonly FilePayload Fichier = new()
    {
        Name = "essai.csv",
        MimeType = "text/csv",
        Buffer = Encoding.UTF8.GetBytes(PetitsActes.Csv),
    };

    [Fact]
    public async Task Consultation_SansDefautDAccessibilite_MeneALArrete()
    {
        var page = await Ouvrir("/atelier/zonage/consultation");
        await page.Locator("[name='saisie-crsa']").FillAsync("2023-02-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mettre à jour" }).ClickAsync();
        await page.GetByRole(AriaRole.Cell, new() { Name = "En cours jusqu'au" }).WaitForAsync();
        Assert.Empty(await page.Defauts());
        Assert.Equal(360, await Largeur(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Préparer l’arrêté" }).ClickAsync();
        await page.Arriver("**/atelier/zonage/arrete");
        await page.GetByText("3 territoires classés").WaitForAsync();
    }

    [Fact]
    public async Task Arrete_SansDefautDAccessibilite_SeTelecharge()
    {
        var page = await Ouvrir("/atelier/zonage/arrete");
        Assert.Empty(await page.Defauts());
        Assert.Equal(360, await Largeur(page));
        var document = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "Télécharger le document (Word)" }).ClickAsync()
        );
        Assert.Equal("projet-arrete-zonage.docx", document.SuggestedFilename);
    }

    // Without JavaScript, a file is sent and a page comes back.
    private async Task<IPage> Ouvrir(string adresse)
    {
        var page = await portail.Page(
            new()
            {
                ViewportSize = new() { Width = 360, Height = 740 },
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        await page.GotoAsync(adresse);
        await page.Locator("#fichier").SetInputFilesAsync(Fichier);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ouvrir" }).ClickAsync();
        await page.Locator("#manques").WaitForAsync();
        return page;
    }

    private static Task<int> Largeur(IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollWidth");
}
