using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Navigateur;

/// <summary>The portal on a real port, on the small world unless said otherwise, and a real browser.</summary>
public class PortailOuvert : IAsyncLifetime
{
    // A machine busy with something else is slow, not wrong.
    private const float Patience = 120_000;

    // The shell has no window of its own to draw: pages open several times faster than in the whole browser.
    private static readonly string? Chromium = new[]
    {
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium",
    }.FirstOrDefault(File.Exists);

    private readonly List<IBrowserContext> contextes = [];
    private WebApplication? application;
    private IPlaywright? playwright;
    private IBrowser? navigateur;
    private string? essai;

    public HttpClient Client { get; } = new();

    public string Adresse { get; private set; } = "";

    /// <summary>How the browser draws.</summary>
    protected virtual IEnumerable<string> Dessin => ["--disable-gpu"];

    public async ValueTask InitializeAsync()
    {
        var constructeur = WebApplication.CreateSlimBuilder();
        constructeur.WebHost.UseUrls("http://127.0.0.1:0");
        constructeur.Logging.ClearProviders();
        application = Construire(constructeur);
        await application.StartAsync();
        var serveur = application.Services.GetRequiredService<IServer>();
        Adresse = serveur.Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Client.BaseAddress = new Uri(Adresse);
        if (Chromium is not null)
        {
            playwright = await Playwright.CreateAsync();
            navigateur = await playwright.Chromium.LaunchAsync(
                new() { ExecutablePath = Chromium, Args = [.. Arguments, .. Dessin] }
            );
        }
    }

    /// <summary>A blank page in a profile of its own, closed when the next test opens its first.</summary>
    public async Task<IPage> Page(BrowserNewContextOptions? options = null)
    {
        if (navigateur is null)
        {
            Assert.Skip("ignoré : chromium absent");
        }
        await FermerCeuxDesAutres();
        options ??= new();
        options.BaseURL = Adresse;
        options.Locale = "fr-FR";
        var contexte = await navigateur.NewContextAsync(options);
        contextes.Add(contexte);
        contexte.SetDefaultTimeout(Patience);
        return await contexte.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
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

    private protected virtual WebApplication Construire(WebApplicationBuilder constructeur) =>
        Composition.Construire(constructeur, PetitPortail.Monde(), new HorlogeFixe(PetitPortail.Aujourdhui));

    private static string[] Arguments =>
        [
            "--no-sandbox",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ];

    // The tests of a class come one after the other: what another one opened is no longer looked at.
    private async Task FermerCeuxDesAutres()
    {
        var present = TestContext.Current.Test?.UniqueID;
        if (present == essai)
        {
            return;
        }
        essai = present;
        foreach (var contexte in contextes)
        {
            await contexte.CloseAsync();
        }
        contextes.Clear();
    }
}
