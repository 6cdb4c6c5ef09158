using System.Text;
using Maillage.Portail.Api;
using Maillage.Portail.Habillage;
using Maillage.Portail.Histoires;

namespace Maillage.Portail.Catalogue;

/// <summary>Pages of the rules, and the rules themselves as files.</summary>
internal static class CatalogueRoutes
{
    public static void MapCatalogue(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/aides").ExcludeFromDescription();
        pages.MapGet("", Lister);
        pages.MapGet("/changements", Changer);
        pages.MapGet("/histoires", (Monde monde) => Page.De<PageHistoires>(Histoire.Lire(monde.Simulateur)));
        pages.MapGet("/{id}", Montrer);
        pages.MapGet("/{id}/regle.yaml", Telecharger);
        pages.MapGet("/{id}/regle.json", ApiAides.Expliquer);
    }

    private static IResult Lister(HttpRequest demande, Monde monde, Calendrier calendrier) =>
        CriteresCatalogue.Lire(demande.Query, monde, calendrier) switch
        {
            ({ } criteres, _) => Page.De<PageAides>(VueCatalogue.Lire(monde, criteres)),
            (_, var erreurs) => Page.De<PageSaisie>(
                new VueSaisie(string.Join(" ", erreurs), "/aides", "Voir toutes les aides aujourd’hui"),
                StatusCodes.Status400BadRequest
            ),
        };

    private static IResult Changer(string? date, Monde monde, Calendrier calendrier)
    {
        var (jour, erreur) = calendrier.Lire(date);
        return jour is { } lu
            ? Page.De<PageChangements>(VueChangements.Lire(monde.Catalogue, lu))
            : Page.De<PageSaisie>(
                new VueSaisie(erreur!.Message, "/aides/changements", "Voir les changements à partir d’aujourd’hui"),
                StatusCodes.Status400BadRequest
            );
    }

    private static IResult Montrer(string id, Monde monde) =>
        monde.Catalogue.Trouver(id) is { } aide ? Page.De<PageAide>(aide) : Absente(id, monde);

    /// <summary>The file of the rule, byte for byte as its authors wrote it.</summary>
    private static IResult Telecharger(string id, Monde monde) =>
        monde.Regles.TryGetValue(id, out var texte)
            ? Results.File(Encoding.UTF8.GetBytes(texte), "application/yaml; charset=utf-8", $"{id}.yaml")
            : Absente(id, monde);

    // Somebody who types an acronym means the aid.
    private static IResult Absente(string id, Monde monde)
    {
        var voisine = monde.Catalogue.Aides.FirstOrDefault(aide =>
            string.Equals(aide.Sigle, id, StringComparison.OrdinalIgnoreCase)
            || string.Equals(aide.Id, id.Replace('-', '_'), StringComparison.OrdinalIgnoreCase)
        );
        return voisine is not null
            ? Results.Redirect($"/aides/{voisine.Id}")
            : Page.De<PageIntrouvable>(StatusCodes.Status404NotFound, StatusCodes.Status404NotFound);
    }
}
