using Maillage.Portail.Habillage;

namespace Maillage.Portail.Informations;

/// <summary>Pages about the site itself.</summary>
internal static class InformationsRoutes
{
    public static void MapInformations(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/accessibilite", () => Page.Simple<PageAccessibilite>());
        pages.MapGet("/mentions-legales", () => Page.Simple<PageMentions>());
        pages.MapGet("/api", () => Page.Simple<PageApi>());
        pages.MapGet(
            "/robots.txt",
            () => Results.Text("User-agent: *\nDisallow: /simulateur/resultat\n", "text/plain; charset=utf-8")
        );
    }
}
