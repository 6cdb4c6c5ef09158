using Maillage.Portail.Tests.Navigateur;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Carte;

/// <summary>The portal on the data of the repository, on 1 May 2025, and a browser that draws in 3D by software.</summary>
public sealed class AtlasOuvert : PortailOuvert
{
    protected override IEnumerable<string> Dessin => ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

    /// <summary>The atlas at an address, its map drawn.</summary>
    public async Task<IPage> Carte(string adresse, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.ReducedMotion = ReducedMotion.Reduce;
        var page = await Page(options);
        await page.GotoAsync(adresse);
        if (await page.Locator("script[src$='carte.js']").CountAsync() == 0)
        {
            Assert.Skip("ignoré : la carte n’a pas été construite, npm absent");
        }
        await page.Locator("carte-territoriale[data-prete]").WaitForAsync();
        return page;
    }

    /// <summary>A page without script nor picture: software takes half a minute to paint the region, and its drawing has its own tests.</summary>
    public async Task<IPage> PageSansScript(ColorScheme teinte = ColorScheme.Light)
    {
        var page = await Page(new() { ColorScheme = teinte, JavaScriptEnabled = false });
        await page.RouteAsync(
            "**/*",
            route => route.Request.ResourceType == "image" ? route.AbortAsync() : route.ContinueAsync()
        );
        return page;
    }

    private protected override WebApplication Construire(WebApplicationBuilder constructeur)
    {
        var (monde, erreurs) = OuvertureMonde.Ouvrir(new Lancement(null, null, "", []));
        Assert.Empty(erreurs);
        return Composition.Construire(constructeur, monde!, new HorlogeFixe(new(2025, 5, 1)));
    }
}
