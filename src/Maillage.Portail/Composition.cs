using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Maillage.Portail.Accueil;
using Maillage.Portail.Actes;
using Maillage.Portail.Api;
using Maillage.Portail.Atelier;
using Maillage.Portail.Budgets;
using Maillage.Portail.Carte;
using Maillage.Portail.Catalogue;
using Maillage.Portail.Communes;
using Maillage.Portail.Contrats;
using Maillage.Portail.Demographie;
using Maillage.Portail.Droits;
using Maillage.Portail.Habillage;
using Maillage.Portail.Informations;
using Maillage.Portail.Portraits;
using Maillage.Portail.Provenances;
using Maillage.Portail.Simulations;
using Maillage.Portail.Zonages;
using Microsoft.AspNetCore.DataProtection;

namespace Maillage.Portail;

/// <summary>Composition root: reads the options, opens the world, wires pages and API together.</summary>
internal static class Composition
{
    /// <summary>Largest request body read, in bytes: a form or a profile is far below.</summary>
    public const int TailleMaximale = 64 * 1024;

    private const int LigneMaximale = 16 * 1024;

    private const int MauvaiseSaisie = 2;

    private static readonly string[] AdressesAPrechauffer =
    [
        "/carte",
        "/carte/contours.json",
        "/",
        "/simulateur",
        "/api/v1/communes?q=a",
        "/donnees",
        "/aides",
        "/communes",
        "/api",
        "/openapi/v1.json",
        "/carte/image.svg",
        "/api/v1/carte.geojson",
        "/region",
        "/atelier/acces",
        "/atelier/acces/donnees.json",
        "/atelier/zonage",
        "/projections",
    ];

    /// <summary>Runs the portal until it is stopped. Returns 2 when the options or the data cannot be used.</summary>
    public static async Task<int> Demarrer(string[] arguments)
    {
        var lancement = Lancement.Lire(arguments, Variable("MAILLAGE_RACINE"), Variable("MAILLAGE_DONNEES"));
        var (monde, erreurs) =
            lancement.Erreurs.Count > 0 ? (null, lancement.Erreurs) : OuvertureMonde.Ouvrir(lancement);
        if (monde is null)
        {
            foreach (var erreur in erreurs)
            {
                await Console.Error.WriteLineAsync(erreur);
            }
            return MauvaiseSaisie;
        }
        var constructeur = WebApplication.CreateSlimBuilder();
        constructeur.WebHost.UseUrls(lancement.Urls);
        constructeur.Logging.ClearProviders().AddSimpleConsole(options => options.SingleLine = true);
        await using var application = Construire(constructeur, monde, TimeProvider.System);
        try
        {
            await application.StartAsync();
        }
        catch (IOException)
        {
            await Console.Error.WriteLineAsync(
                $"{lancement.Urls} : cette adresse est déjà prise ou interdite. Choisissez un autre port avec --port."
            );
            return MauvaiseSaisie;
        }
        _ = Task.Run(() => Prechauffer(application, monde));
        await application.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>The portal, ready to run, on a world and a clock.</summary>
    public static WebApplication Construire(WebApplicationBuilder constructeur, Monde monde, TimeProvider horloge)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        constructeur.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = TailleMaximale;
            // The comparison of two zonings of every commune carries one letter for each.
            options.Limits.MaxRequestLineSize = LigneMaximale;
        });
        JournalDesRequetes.Configurer(constructeur.Logging);
        var services = constructeur.Services;
        services.AddSingleton(monde);
        services.AddSingleton(new Calendrier(horloge));
        services.AddSingleton<Ressources>();
        services.AddSingleton<CorpsGardes>();
        services.AddSingleton<TerritoiresGardes>();
        services.AddPortraits();
        services.AddSingleton<Prechauffage>();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorComponents();
        OublierLesCles(services);
        services.AddCompression();
        services.AddCarte();
        services.AddDroits();
        services.AddAtelier();
        services.AddZonages();
        services.AddProjections();
        services.AddApi();
        var application = constructeur.Build();
        Router(application);
        return application;
    }

    private static string? Variable(string nom) =>
        Environment.GetEnvironmentVariable(nom) is { Length: > 0 } valeur ? valeur : null;

    // The first person to come does not wait for what is worked out once a day.
    private static Task Prechauffer(WebApplication application, Monde monde)
    {
        var jour = application.Services.GetRequiredService<Calendrier>().Aujourdhui;
        return application
            .Services.GetRequiredService<Prechauffage>()
            .Demander([
                $"/carte/donnees.json?date={Calendrier.Iso(jour)}",
                .. AdressesAPrechauffer,
                .. VueTerritoires.Lire(monde).Departements.Select(ligne => $"/departements/{ligne.Code}"),
            ]);
    }

    // Pages bring data protection with them, whose start writes keys on the disk. Nothing here is signed or encrypted: no key is made.
    private static void OublierLesCles(IServiceCollection services)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        var gardienne = services.Single(service => service.ImplementationType?.Name == "DataProtectionHostedService");
        services.Remove(gardienne);
    }

    private static void Router(WebApplication application)
    {
        application.UseMiddleware<JournalDesRequetes>();
        application.Use(application.Services.GetRequiredService<Prechauffage>().Retenir);
        application.UseMiddleware<TeteDePage>();
        application.UseMiddleware<EnTetesDeSecurite>();
        application.UseResponseCompression();
        application.UsePannes();
        application.UseRouting();
        application.UseCors();
        application.MapRessources();
        application.MapAccueil();
        application.MapCommunes();
        application.MapPortraits();
        application.MapCarte();
        application.MapDroits();
        application.MapAtelier();
        application.MapZonages();
        application.MapActes();
        application.MapProjections();
        application.MapSimulations();
        application.MapCatalogue();
        application.MapContrats();
        application.MapBudgets();
        application.MapProvenances();
        application.MapInformations();
        application.MapApi();
    }
}
