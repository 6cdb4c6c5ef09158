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

    private protected override WebApplication Construire(WebApplicationBuilder constructeur)
    {
        var (monde, erreurs) = OuvertureMonde.Ouvrir(new Lancement(null, null, "", []));
        Assert.Empty(erreurs);
        return Composition.Construire(constructeur, monde!, new HorlogeFixe(new(2025, 5, 1)));
    }
}
