using Maillage.Portail.Habillage;

namespace Maillage.Portail.Informations;

/// <summary>Pages about the site itself.</summary>
internal static class InformationsRoutes
{
    public static void MapInformations(this IEndpointRouteBuilder routes)
    {
        var exemples = new ExemplesApi(routes.ServiceProvider);
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/glossaire", () => Page.De<PageGlossaire>(Glossaire.Livre));
        pages.MapGet("/aide", () => Page.Simple<PageModeDEmploi>());
        pages.MapGet("/contact", () => Page.Simple<PageContact>());
        pages.MapGet("/accessibilite", () => Page.Simple<PageAccessibilite>());
        pages.MapGet("/mentions-legales", () => Page.Simple<PageMentions>());
        pages.MapGet("/api", async () => Page.De<PageApi>(await exemples.Repondre()));
        pages.MapGet(
            "/robots.txt",
            () => Results.Text("User-agent: *\nDisallow: /simulateur/resultat\n", "text/plain; charset=utf-8")
        );
    }
}
