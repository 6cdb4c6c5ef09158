using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Carte;

/// <summary>The portal on the data of the repository, on a real port, on 1 May 2025, and a browser that draws in 3D by software.</summary>
public sealed class AtlasOuvert : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private WebApplication? application;
    private IPlaywright? playwright;
    private IBrowser? navigateur;

    public HttpClient Client { get; } = new();

    public string Adresse { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var (monde, erreurs) = OuvertureMonde.Ouvrir(new Lancement(null, null, "", []));
        Assert.Empty(erreurs);
        var constructeur = WebApplication.CreateSlimBuilder();
        constructeur.WebHost.UseUrls("http://127.0.0.1:0");
        constructeur.Logging.ClearProviders();
        application = Composition.Construire(constructeur, monde!, new HorlogeFixe(new(2025, 5, 1)));
        await application.StartAsync();
        var serveur = application.Services.GetRequiredService<IServer>();
        Adresse = serveur.Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Client.BaseAddress = new Uri(Adresse);
        if (File.Exists(Chromium))
        {
            playwright = await Playwright.CreateAsync();
            navigateur = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
        }
    }

    /// <summary>A blank page in a profile of its own.</summary>
    public async Task<IPage> Page(BrowserNewContextOptions? options = null)
    {
        if (navigateur is null)
        {
            Assert.Skip("ignoré : chromium absent");
        }
        options ??= new();
        options.BaseURL = Adresse;
        options.Locale = "fr-FR";
        options.ReducedMotion = ReducedMotion.Reduce;
        var page = await (await navigateur.NewContextAsync(options)).NewPageAsync();
        page.SetDefaultTimeout(90_000);
        return page;
    }

    /// <summary>The atlas at an address, its map drawn.</summary>
    public async Task<IPage> Carte(string adresse, BrowserNewContextOptions? options = null)
    {
        var page = await Page(options);
        await page.GotoAsync(adresse);
        if (await page.Locator("script[src$='carte.js']").CountAsync() == 0)
        {
            Assert.Skip("ignoré : la carte n’a pas été construite, npm absent");
        }
        await page.Locator("carte-territoriale[data-prete]").WaitForAsync();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (navigateur is not null)
        {
            await navigateur.DisposeAsync();
        }
        playwright?.Dispose();
        Client.Dispose();
        if (application is not null)
        {
            await application.DisposeAsync();
        }
    }
}
