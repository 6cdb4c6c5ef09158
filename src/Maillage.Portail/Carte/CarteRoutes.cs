using Maillage.Aides;
using Maillage.Portail.Api;
using Maillage.Portail.Habillage;
using Maillage.Territoires;
using Microsoft.AspNetCore.Mvc;

namespace Maillage.Portail.Carte;

/// <summary>Addresses of the atlas: the page, and what its map is drawn from.</summary>
internal static class CarteRoutes
{
    public static void AddCarte(this IServiceCollection services)
    {
        services.AddSingleton<FondAtlas>();
        services.AddSingleton<MesuresCarte>();
        services.AddScoped<AtelierCarte>();
    }

    public static void MapCarte(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/carte").ExcludeFromDescription();
        pages.MapGet("", ([FromServices] AtelierCarte atelier, HttpRequest demande) => Montrer(atelier, demande));
        pages.MapGet("/contours.json", Contourer);
        pages.MapGet(
            "/donnees.json",
            ([FromServices] AtelierCarte atelier, HttpRequest demande) => Donner(atelier, demande)
        );
        pages.MapGet(
            "/image.svg",
            ([FromServices] AtelierCarte atelier, HttpRequest demande) => Dessiner(atelier, demande)
        );
        pages.MapGet("/quartiers.json", ([FromServices] AtelierCarte atelier) => Quartiers(atelier));
        pages.MapGet(
            "/communes.csv",
            ([FromServices] AtelierCarte atelier, HttpRequest demande) => Tabuler(atelier, demande)
        );
        pages.MapGet(
            "/communes.geojson",
            ([FromServices] AtelierCarte atelier, HttpRequest demande) => Cartographier(atelier, demande)
        );
    }

    private static IResult Montrer(AtelierCarte atelier, HttpRequest demande)
    {
        var vue = atelier.Voir(demande);
        return Page.De<PageCarte>(
            vue,
            vue.Erreurs.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
        );
    }

    private static Task Contourer(FondAtlas fond, Monde monde, HttpContext contexte) =>
        monde.Fond is null
            ? SansContours().ExecuteAsync(contexte)
            : fond.Contours.Repondre(contexte, $"\"contours-{monde.Empreinte}\"");

    private static IResult Donner(AtelierCarte atelier, HttpRequest demande) =>
        SansErreur(
            atelier.Voir(demande),
            vue =>
                Reponse
                    .Json(
                        vue.Etat.Jour,
                        json => DonneesCarte.Ecrire(json, atelier.Monde, vue.Etat, atelier.Mesures.Lire(vue.Etat))
                    )
                    .AGarder()
        );

    private static IResult Dessiner(AtelierCarte atelier, HttpRequest demande)
    {
        var palette = demande.Query["theme"] == "sombre" ? PaletteSvg.Sombre : PaletteSvg.Claire;
        return SansErreur(
            atelier.Voir(demande, "theme"),
            vue =>
                atelier.Fond.Dessin is { } dessin
                    ? new Reponse("image/svg+xml", vue.Etat.Jour, new ImageCarte(dessin, vue, palette).Ecrire).AGarder()
                    : SansContours()
        );
    }

    private static Reponse Quartiers(AtelierCarte atelier) =>
        Reponse
            .Json(
                DateOnly.MinValue,
                json => ExportCarte.EcrireQuartiers(json, atelier.Monde, atelier.Monde.Quartiers.Value),
                "application/geo+json"
            )
            .AGarder();

    private static IResult Tabuler(AtelierCarte atelier, HttpRequest demande) =>
        SansErreur(
            atelier.Voir(demande),
            vue => new Reponse(
                "text/csv; charset=utf-8",
                vue.Etat.Jour,
                flux => ExportCarte.EcrireCsv(flux, atelier.Monde, vue)
            )
        );

    private static IResult Cartographier(AtelierCarte atelier, HttpRequest demande) =>
        SansErreur(
            atelier.Voir(demande),
            vue =>
                atelier.Monde.Fond is { } fond
                    ? Reponse
                        .Json(
                            vue.Etat.Jour,
                            json => ExportCarte.EcrireGeoJson(json, atelier.Monde, fond, vue),
                            "application/geo+json"
                        )
                        .AGarder()
                    : SansContours()
        );

    private static IResult SansErreur(VueCarte vue, Func<VueCarte, IResult> repondre) =>
        vue.Erreurs.Count == 0 ? repondre(vue) : Probleme.Saisie(vue.Erreurs);

    private static Probleme SansContours() =>
        Probleme.Introuvable(
            "carte",
            "Les contours des communes ne sont pas installés ici. Compilez-les dans donnees/contours."
        );
}

/// <summary>What the addresses of the atlas work with.</summary>
internal sealed class AtelierCarte(Monde monde, FondAtlas fond, MesuresCarte mesures, Calendrier calendrier)
{
    public Monde Monde => monde;

    public FondAtlas Fond => fond;

    public MesuresCarte Mesures => mesures;

    /// <param name="demande">The address asked for.</param>
    /// <param name="aussi">A setting of this address that is not of the atlas.</param>
    public VueCarte Voir(HttpRequest demande, string? aussi = null)
    {
        var reglages = new QueryCollection(
            demande.Query.Where(paire => paire.Key != aussi).ToDictionary(paire => paire.Key, paire => paire.Value)
        );
        return VueCarte.Lire(monde, mesures, LectureEtatCarte.Lire(reglages, monde, calendrier), calendrier.Aujourdhui);
    }
}
