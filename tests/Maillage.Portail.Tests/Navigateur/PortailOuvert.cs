using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Navigateur;

/// <summary>The small portal on a real port, and a real browser.</summary>
public sealed class PortailOuvert : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private WebApplication? application;
    private IPlaywright? playwright;
    private IBrowser? navigateur;

    public string Adresse { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            return;
        }
        var constructeur = WebApplication.CreateSlimBuilder();
        constructeur.WebHost.UseUrls("http://127.0.0.1:0");
        constructeur.Logging.ClearProviders();
        application = Composition.Construire(
            constructeur,
            PetitPortail.Monde(),
            new HorlogeFixe(PetitPortail.Aujourdhui)
        );
        await application.StartAsync();
        Adresse = application
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.Single();
        playwright = await Playwright.CreateAsync();
        navigateur = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
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
        var contexte = await navigateur.NewContextAsync(options);
        return await contexte.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (navigateur is not null)
        {
            await navigateur.DisposeAsync();
        }
        playwright?.Dispose();
        if (application is not null)
        {
            await application.DisposeAsync();
        }
    }
}
