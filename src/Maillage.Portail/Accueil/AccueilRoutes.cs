using Maillage.Portail.Habillage;

namespace Maillage.Portail.Accueil;

/// <summary>The first page.</summary>
internal static class AccueilRoutes
{
    public static void MapAccueil(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/", () => Page.Simple<PageAccueil>()).ExcludeFromDescription();
}
