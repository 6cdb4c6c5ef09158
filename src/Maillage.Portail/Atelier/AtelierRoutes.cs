using System.Text.Encodings.Web;
using System.Text.Json;
using Maillage.Accessibilite;
using Maillage.Aides;
using Maillage.Portail.Api;
using Maillage.Portail.Carte;
using Maillage.Portail.Habillage;

namespace Maillage.Portail.Atelier;

/// <summary>Addresses of the workshop: the page, what its map is drawn from, and its files.</summary>
internal static class AtelierRoutes
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
    };

    public static void AddAtelier(this IServiceCollection services)
    {
        services.AddSingleton<CalculCoutAides>();
        services.AddSingleton<PlacementsGardes>();
        services.AddScoped<AtelierAcces>();
    }

    public static void MapAtelier(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup(EtatAtelier.Chemin).ExcludeFromDescription().AddEndpointFilter(Mesure);
        pages.MapGet("", (AtelierAcces atelier, HttpRequest demande) => Montrer(atelier.Voir(demande.Query)));
        pages.MapGet("/ajouter", (AtelierAcces atelier, HttpRequest demande) => Ajouter(atelier, demande.Query));
        pages.MapGet("/comparer", (AtelierAcces atelier, HttpRequest demande) => Comparer(atelier, demande.Query));
        pages.MapGet("/placer", Placer);
        // No antiforgery token: the file sent only becomes an address, kept nowhere.
        pages
            .MapPost("/importer", (AtelierAcces atelier, HttpRequest demande) => Importer(atelier, demande))
            .DisableAntiforgery();
        pages.MapGet("/donnees.json", (AtelierAcces atelier, HttpRequest demande) => Donner(atelier, demande.Query));
        pages.MapGet("/image.svg", (AtelierAcces atelier, HttpRequest demande) => Dessiner(atelier, demande.Query));
        pages.MapGet("/scenario.json", (AtelierAcces atelier, HttpRequest demande) => Exporter(atelier, demande.Query));
        pages.MapGet("/communes.csv", (AtelierAcces atelier, HttpRequest demande) => Tabuler(atelier, demande.Query));
        pages.MapGet(
            "/communes.geojson",
            (AtelierAcces atelier, HttpRequest demande) => Cartographier(atelier, demande.Query)
        );
    }

    // Without the tables of doctors and times, nothing here can answer: the page says which are missing.
    private static async ValueTask<object?> Mesure(
        EndpointFilterInvocationContext contexte,
        EndpointFilterDelegate suite
    )
    {
        var mesure = contexte.HttpContext.RequestServices.GetRequiredService<Monde>().Acces.Value;
        return mesure.Acces is null
            ? Page.De<PageSansAcces>(mesure.Raisons, StatusCodes.Status503ServiceUnavailable)
            : await suite(contexte);
    }

    private static IResult Montrer(VueAtelier vue) =>
        Page.De<PageAtelier>(vue, vue.Erreurs.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    private static IResult Ajouter(AtelierAcces atelier, IQueryCollection demande)
    {
        var (etat, _) = atelier.Lire(demande, SaisieModification.Champs);
        var saisie = SaisieModification.Lire(demande);
        var (ecrite, message) = saisie.Ecrire(atelier.Monde);
        var (modification, faute) = ecrite is null ? (null, message) : ModificationEcrite.Lire(ecrite);
        if (modification is not null)
        {
            var suite = etat.Avec([.. etat.Scenario.Modifications, modification]);
            var fautes = atelier.Acces.Jouer(suite.Scenario).Fautes;
            if (fautes.Count == 0)
            {
                return Results.Redirect($"{suite.Adresse()}#scenario");
            }
            faute = string.Join(" ", fautes.Select(une => une.Message));
        }
        return Page.De<PageAtelier>(
            atelier.Voir(etat, []) with
            {
                Saisie = saisie with { Erreur = Mots.Majuscule(faute!) },
            },
            StatusCodes.Status400BadRequest
        );
    }

    private static IResult Comparer(AtelierAcces atelier, IQueryCollection demande)
    {
        var comparaison = ComparaisonScenarios.Lire(demande, atelier);
        return Page.De<PageComparerAcces>(
            comparaison,
            comparaison.Erreurs.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
        );
    }

    private static async Task<IResult> Placer(AtelierAcces atelier, PlacementsGardes gardes, HttpRequest demande)
    {
        var vue = await VuePlacement.Lire(atelier, gardes, demande);
        return Page.De<PagePlacerAcces>(
            vue,
            vue.Erreurs.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
        );
    }

    private static async Task<IResult> Importer(AtelierAcces atelier, HttpRequest demande)
    {
        var lu = await ImportScenario.Lire(demande, atelier.Acces);
        return lu.Scenario is { } scenario
            ? Results.Redirect(new EtatAtelier { Scenario = scenario }.Adresse())
            : Page.De<PageImportAcces>(lu, StatusCodes.Status400BadRequest);
    }

    private static IResult Donner(AtelierAcces atelier, IQueryCollection demande) =>
        SansErreur(
            atelier.Voir(demande),
            vue =>
            {
                var reponse = Reponse.Json(
                    vue.Jour,
                    json =>
                        DonneesCarte.Ecrire(
                            json,
                            atelier.Monde,
                            vue.Atlas.Etat,
                            [.. vue.Toutes.Select(ligne => ligne.Mesure)]
                        )
                );
                return vue.Etat.Scenario.Modifications.Count == 0 ? reponse.AGarder() : reponse;
            }
        );

    private static IResult Dessiner(AtelierAcces atelier, IQueryCollection demande)
    {
        var palette = demande["theme"] == "sombre" ? PaletteSvg.Sombre : PaletteSvg.Claire;
        return SansErreur(
            atelier.Voir(demande, "theme"),
            vue =>
                atelier.Fond.Dessin is { } dessin
                    ? new Reponse("image/svg+xml", vue.Jour, new ImageCarte(dessin, vue.Atlas, palette).Ecrire)
                    : SansContours()
        );
    }

    private static IResult Exporter(AtelierAcces atelier, IQueryCollection demande)
    {
        var (etat, erreurs) = atelier.Lire(demande);
        return erreurs.Count > 0
            ? Probleme.Saisie(erreurs)
            : new Reponse("application/json; charset=utf-8", atelier.Jour, flux => Ecrire(flux, etat.Scenario));
    }

    private static void Ecrire(Stream flux, Scenario scenario)
    {
        using var json = new Utf8JsonWriter(flux, Options);
        EcritureScenario.Ecrire(json, scenario);
    }

    private static IResult Tabuler(AtelierAcces atelier, IQueryCollection demande) =>
        SansErreur(
            atelier.Voir(demande),
            vue => new Reponse("text/csv; charset=utf-8", vue.Jour, flux => ExportAtelier.EcrireCsv(flux, vue))
        );

    private static IResult Cartographier(AtelierAcces atelier, IQueryCollection demande) =>
        SansErreur(
            atelier.Voir(demande),
            vue =>
                atelier.Monde.Fond is { } fond
                    ? Reponse.Json(
                        vue.Jour,
                        json => ExportAtelier.EcrireGeoJson(json, fond, vue),
                        "application/geo+json"
                    )
                    : SansContours()
        );

    private static IResult SansErreur(VueAtelier vue, Func<VueAtelier, IResult> repondre) =>
        vue.Erreurs.Count == 0 ? repondre(vue) : Probleme.Saisie(vue.Erreurs);

    private static Probleme SansContours() =>
        Probleme.Introuvable(
            "atelier",
            "Les contours des communes ne sont pas installés ici. Compilez-les dans donnees/contours."
        );
}
