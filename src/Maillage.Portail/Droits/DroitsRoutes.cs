using Maillage.Aides;
using Maillage.Portail.Api;
using Maillage.Portail.Carte;
using Maillage.Portail.Habillage;

namespace Maillage.Portail.Droits;

/// <summary>Addresses of the map of rights: the page, and what its map is drawn from.</summary>
internal static class DroitsRoutes
{
    public static void AddDroits(this IServiceCollection services)
    {
        services.AddSingleton(fournisseur => new Cartographe(fournisseur.GetRequiredService<Monde>().Simulateur));
        services.AddScoped<AtelierDroits>();
    }

    public static void MapDroits(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup(EtatDroits.Chemin).ExcludeFromDescription().AddEndpointFilter(SansTrace);
        pages.MapGet("", (AtelierDroits atelier, HttpRequest demande) => Montrer(atelier.Voir(demande)));
        pages.MapGet("/donnees.json", (AtelierDroits atelier, HttpRequest demande) => Donner(atelier, demande));
        pages.MapGet("/image.svg", (AtelierDroits atelier, HttpRequest demande) => Dessiner(atelier, demande));
        pages.MapGet("/communes.csv", (AtelierDroits atelier, HttpRequest demande) => Tabuler(atelier, demande));
        pages.MapGet(
            "/communes.geojson",
            (AtelierDroits atelier, HttpRequest demande) => Cartographier(atelier, demande)
        );
    }

    // The address holds answers of a person: no shared cache keeps what it gives.
    private static async ValueTask<object?> SansTrace(
        EndpointFilterInvocationContext contexte,
        EndpointFilterDelegate suite
    )
    {
        contexte.HttpContext.Response.OnStarting(() =>
        {
            contexte.HttpContext.Response.Headers.CacheControl = "private, no-cache";
            return Task.CompletedTask;
        });
        return await suite(contexte);
    }

    private static IResult Montrer(VueDroits vue) =>
        Page.De<PageDroits>(vue, vue.Erreurs.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    private static IResult Donner(AtelierDroits atelier, HttpRequest demande) =>
        SansErreur(
            atelier.Voir(demande),
            vue =>
                Reponse.Json(
                    vue.Etat.Jour,
                    json =>
                        DonneesCarte.Ecrire(
                            json,
                            atelier.Monde,
                            vue.Atlas.Etat,
                            [.. vue.Toutes.Select(ligne => ligne.Mesure)]
                        )
                )
        );

    private static IResult Dessiner(AtelierDroits atelier, HttpRequest demande)
    {
        var palette = demande.Query["theme"] == "sombre" ? PaletteSvg.Sombre : PaletteSvg.Claire;
        return SansErreur(
            atelier.Voir(demande, "theme"),
            vue =>
                atelier.Fond.Dessin is { } dessin
                    ? new Reponse("image/svg+xml", vue.Etat.Jour, new ImageCarte(dessin, vue.Atlas, palette).Ecrire)
                    : SansContours()
        );
    }

    private static IResult Tabuler(AtelierDroits atelier, HttpRequest demande) =>
        SansErreur(
            atelier.Voir(demande),
            vue => new Reponse("text/csv; charset=utf-8", vue.Etat.Jour, flux => ExportDroits.EcrireCsv(flux, vue))
        );

    private static IResult Cartographier(AtelierDroits atelier, HttpRequest demande) =>
        SansErreur(
            atelier.Voir(demande),
            vue =>
                atelier.Monde.Fond is { } fond
                    ? Reponse.Json(
                        vue.Etat.Jour,
                        json => ExportDroits.EcrireGeoJson(json, fond, vue),
                        "application/geo+json"
                    )
                    : SansContours()
        );

    private static IResult SansErreur(VueDroits vue, Func<VueDroits, IResult> repondre) =>
        vue.Erreurs.Count == 0 ? repondre(vue) : Probleme.Saisie(vue.Erreurs);

    private static Probleme SansContours() =>
        Probleme.Introuvable(
            "carte-des-aides",
            "Les contours des communes ne sont pas installés ici. Compilez-les dans donnees/contours."
        );
}
