using Maillage.Donnees;
using Maillage.Portail.Habillage;

namespace Maillage.Portail.Provenances;

/// <summary>Where the figures come from, and the compiled tables themselves.</summary>
internal static class ProvenancesRoutes
{
    public const string Tables = "/donnees/tables/";

    /// <summary>The files that describe the tables, beside them in the folder of data.</summary>
    private static readonly (string Fichier, string Type)[] Descriptions =
    [
        ("datapackage.json", "application/json; charset=utf-8"),
        (Manifeste.Fichier, "application/json; charset=utf-8"),
        ("LICENCE.md", "text/markdown; charset=utf-8"),
    ];

    public static void MapProvenances(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/donnees", (Monde monde) => Page.De<PageDonnees>(monde.Donnees));
        pages.MapGet("/donnees/changements.atom", Suivre).RequireCors();
        pages.MapGet("/donnees/tables", () => Results.Redirect("/donnees#tables"));
        pages.MapGet(Tables + "{**fichier}", Telecharger).RequireCors();
        foreach (var (fichier, type) in Descriptions)
        {
            pages.MapGet($"/donnees/{fichier}", (Monde monde) => Servir(monde, fichier, type)).RequireCors();
            // The paths inside datapackage.json are relative to it: it is also served beside the tables.
            pages.MapGet(Tables + fichier, (Monde monde) => Servir(monde, fichier, type)).RequireCors();
        }
    }

    // Only what the manifest names is served: an address cannot lead out of the folder.
    private static IResult Telecharger(string? fichier, Monde monde) =>
        monde.Donnees.Tables.Any(table => table.Chemin == fichier)
            ? Servir(monde, fichier!, "text/csv; charset=utf-8")
            : Absent();

    private static IResult Servir(Monde monde, string fichier, string type)
    {
        var chemin = Path.GetFullPath(Path.Combine(monde.Dossier, fichier));
        return File.Exists(chemin) ? Results.File(chemin, type, Path.GetFileName(chemin)) : Absent();
    }

    private static IResult Suivre(HttpRequest demande, Monde monde, Calendrier calendrier) =>
        Results.Bytes(
            FluxChangements.Lire(monde, calendrier.Aujourdhui).Ecrire($"{demande.Scheme}://{demande.Host}"),
            "application/atom+xml; charset=utf-8"
        );

    private static IResult Absent() =>
        Page.De<PageIntrouvable>(StatusCodes.Status404NotFound, StatusCodes.Status404NotFound);
}
