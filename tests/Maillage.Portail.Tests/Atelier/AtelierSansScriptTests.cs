using Maillage.Portail.Tests.Navigateur;
using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Atelier;

public class AtelierSansScriptTests(PortailOuvert portail) : IClassFixture<PortailOuvert>
{
    private const string Apres = "#compteurs [data-seuil='2.5'] [data-champ=sous_apres]";

    [Fact]
    public async Task SansJavaScript_LesMemesGestesEtLesMemesMots()
    {
        var page = await portail.Page(new() { JavaScriptEnabled = false });
        await page.GotoAsync("/atelier/acces");
        await page.Locator("#commune").FillAsync("Assignan (34015)");
        await page.GetByRole(AriaRole.Button, new() { Name = "Afficher" }).ClickAsync();
        await page.Locator("#choisie [data-medecins='1']").ClickAsync();
        var modifications = page.Locator(".modifications");
        await modifications.GetByText("1 médecin de plus à Assignan").WaitForAsync();

        Assert.Equal("300", await page.Locator(Apres).InnerTextAsync());
        Assert.True(await page.Locator("img.carte-image").IsVisibleAsync());

        await page.Locator("#autres summary").ClickAsync();
        await page.Locator("#type").SelectOptionAsync("depart");
        await page.Locator("#lieu").FillAsync("Montpellier (34172)");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ajouter au scénario" }).ClickAsync();
        await modifications.GetByText("1 médecin de moins à Montpellier").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Retirer la modification 1" }).ClickAsync();
        await page.Arriver("**/atelier/acces?m=depart:34172:1**");

        Assert.Equal("500", await page.Locator(Apres).InnerTextAsync());
    }
}
