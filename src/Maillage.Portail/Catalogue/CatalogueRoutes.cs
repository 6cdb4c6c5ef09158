using Maillage.Portail.Habillage;

namespace Maillage.Portail.Catalogue;

/// <summary>Pages of the rules.</summary>
internal static class CatalogueRoutes
{
    public static void MapCatalogue(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/aides").ExcludeFromDescription();
        pages.MapGet("", Lister);
        pages.MapGet("/{id}", Montrer);
    }

    private static IResult Lister(string? date, Monde monde, Calendrier calendrier)
    {
        var (jour, erreur) = calendrier.Lire(date);
        return jour is { } lu
            ? Page.De<PageAides>(VueCatalogue.Lire(monde.Catalogue, lu))
            : Page.De<PageSaisie>(
                new VueSaisie(erreur!.Message, "/aides", "Voir les aides aujourd’hui"),
                StatusCodes.Status400BadRequest
            );
    }

    private static IResult Montrer(string id, Monde monde) =>
        monde.Catalogue.Trouver(id) is { } aide
            ? Page.De<PageAide>(aide)
            : Page.De<PageIntrouvable>(StatusCodes.Status404NotFound, StatusCodes.Status404NotFound);
}
