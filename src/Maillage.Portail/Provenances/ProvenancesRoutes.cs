using Maillage.Portail.Habillage;

namespace Maillage.Portail.Provenances;

/// <summary>Where the figures come from, and the compiled tables themselves.</summary>
internal static class ProvenancesRoutes
{
    public const string Tables = "/donnees/tables/";

    public static void MapProvenances(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/donnees", (Monde monde) => Page.De<PageDonnees>(monde.Donnees));
        pages.MapGet(Tables + "{**fichier}", Telecharger);
    }

    // Only what the manifest names is served: an address cannot lead out of the folder.
    private static IResult Telecharger(string fichier, Monde monde)
    {
        var chemin = monde.Donnees.Tables.Any(table => table.Chemin == fichier)
            ? Path.GetFullPath(Path.Combine(monde.Dossier, fichier))
            : null;
        return File.Exists(chemin)
            ? Results.File(chemin, "text/csv; charset=utf-8", Path.GetFileName(chemin))
            : Page.De<PageIntrouvable>(StatusCodes.Status404NotFound, StatusCodes.Status404NotFound);
    }
}
