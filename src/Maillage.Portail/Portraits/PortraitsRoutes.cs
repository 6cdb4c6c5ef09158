using Maillage.Donnees;
using Maillage.Portail.Habillage;
using Maillage.Portraits;
using Microsoft.AspNetCore.Hosting.Server;

namespace Maillage.Portail.Portraits;

/// <summary>Pages of the figures: the region, indicators, comparisons, the record, what does not add up.</summary>
internal static class PortraitsRoutes
{
    public static void AddPortraits(this IServiceCollection services)
    {
        services.AddSingleton<PortraitsGardes>();
        services.AddSingleton(fournisseur => new ImpressionPortrait(
            fournisseur.GetRequiredService<Monde>(),
            fournisseur.GetRequiredService<IServer>(),
            NavigateurPdf.Trouver(Environment.GetEnvironmentVariable)
        ));
    }

    public static void MapPortraits(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet(
            "/region",
            (HttpContext contexte, Monde _) => Region(contexte, FormatsPortrait.Voulu(contexte.Request))
        );
        pages.MapGet("/region.{format}", (HttpContext contexte, string format) => Region(contexte, format));
        pages.MapGet("/comparer", Comparer);
        pages.MapGet("/comparer.csv", ComparerEnCsv);
        pages.MapGet("/bilan", (Monde monde) => Page.De<PageBilan>(VueBilan.Lire(monde.Faits.Value)));
        pages.MapGet(
            "/bilan.csv",
            (Monde monde) => FormatsPortrait.Texte("bilan.csv", "text/csv", VueBilan.Lire(monde.Faits.Value).Ecrire)
        );
        pages.MapGet("/indicateurs", (Monde monde) => Page.De<PageIndicateurs>(VueIndicateurs.Lire(monde.Faits.Value)));
        pages.MapGet(
            "/indicateurs/{id}",
            (string id, HttpContext contexte) => Indicateur(id, contexte, vue => Page.De<PageIndicateur>(vue))
        );
        pages.MapGet(
            "/indicateurs/{id}.csv",
            (string id, HttpContext contexte) =>
                Indicateur(id, contexte, vue => FormatsPortrait.Texte($"{id}.csv", "text/csv", vue.Ecrire))
        );
        pages.MapGet("/donnees/contradictions", (Monde monde) => Page.De<PageContradictions>(monde.Donnees));
    }

    /// <summary>A page of this portal, with what was asked of it, as a PDF; or how to print it when none can be made here.</summary>
    public static async Task<IResult> Imprimer(string adresse, HttpContext contexte)
    {
        var page = $"{adresse.Split('?')[0]}{contexte.Request.QueryString}";
        var impression = contexte.RequestServices.GetRequiredService<ImpressionPortrait>();
        return await impression.Imprimer(page, contexte.RequestAborted) is { } pdf
            ? Results.File(pdf, "application/pdf")
            : Page.De<PagePasDePdf>(page, StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<IResult> Region(HttpContext contexte, string? format)
    {
        var monde = contexte.RequestServices.GetRequiredService<Monde>();
        var (jour, erreur) = Jour(contexte);
        if (jour is not { } lu)
        {
            return Page.De<PageSaisie>(
                new VueSaisie(erreur!, "/region", "Voir la région aujourd’hui"),
                StatusCodes.Status400BadRequest
            );
        }
        var portraits = contexte.RequestServices.GetRequiredService<PortraitsGardes>();
        return format switch
        {
            null => Page.De<PageRegion>(VueRegion.Lire(monde, portraits, lu)),
            "pdf" => await Imprimer("/region", contexte),
            _ when FormatsPortrait.Existe(format) => FormatsPortrait.Ecrire(
                portraits.Trouver(SujetPortrait.Region, lu)!,
                format,
                monde
            ),
            _ => Page.De<PageIntrouvable>(StatusCodes.Status404NotFound, StatusCodes.Status404NotFound),
        };
    }

    private static IResult Comparer(HttpContext contexte) => Page.De<PageComparer>(LireComparaison(contexte));

    private static IResult ComparerEnCsv(HttpContext contexte) =>
        FormatsPortrait.Texte(
            "comparaison.csv",
            "text/csv",
            sortie => CsvPortrait.Ecrire(sortie, LireComparaison(contexte).Portraits)
        );

    private static VueComparer LireComparaison(HttpContext contexte) =>
        VueComparer.Lire(
            [.. contexte.Request.Query["t"].OfType<string>()],
            contexte.RequestServices.GetRequiredService<Monde>(),
            contexte.RequestServices.GetRequiredService<PortraitsGardes>(),
            contexte.RequestServices.GetRequiredService<Calendrier>().Aujourdhui
        );

    private static IResult Indicateur(string id, HttpContext contexte, Func<VueIndicateur, IResult> rendre) =>
        VueIndicateur.Lire(
            id,
            contexte.RequestServices.GetRequiredService<Monde>(),
            contexte.RequestServices.GetRequiredService<PortraitsGardes>(),
            contexte.RequestServices.GetRequiredService<Calendrier>().Aujourdhui
        )
            is { } vue
            ? rendre(vue)
            : Page.De<PageSaisie>(
                new VueSaisie(
                    $"« {id} » n’est le nom d’aucun indicateur.",
                    "/indicateurs",
                    "Voir tous les indicateurs"
                ),
                StatusCodes.Status404NotFound
            );

    private static (DateOnly? Jour, string? Erreur) Jour(HttpContext contexte)
    {
        var (jour, erreur) = contexte
            .RequestServices.GetRequiredService<Calendrier>()
            .Lire(contexte.Request.Query["date"]);
        return (jour, erreur?.Message);
    }
}
