using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>Pages of the places.</summary>
internal static class CommunesRoutes
{
    private const int ResultatsMontres = 30;

    public static void MapCommunes(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/communes", Chercher);
        pages.MapGet("/communes/{code}", Montrer);
        routes.MapTerritoires();
    }

    private static IResult Chercher(string? q, Monde monde)
    {
        var texte = q?.Trim() ?? "";
        texte = SaisieCommune.CodeEntreParentheses(texte) ?? texte;
        if (texte.Length == 0)
        {
            return Page.De<PageTerritoires>(VueTerritoires.Lire(monde));
        }
        var trouvees = monde.Referentiel.Repertoire.Chercher(texte, ResultatsMontres);
        if (trouvees.Where(commune => EstExacte(commune, texte)).ToArray() is [var seule] && Couverte(seule, monde))
        {
            return Results.Redirect($"/communes/{seule.Code}");
        }
        return monde.Referentiel.Repertoire.Resoudre(texte) is ResolutionCommune.Fusionnee
            ? Results.Redirect($"/communes/{texte}")
            : Page.De<PageRecherche>(VueRecherche.Lire(monde, texte, trouvees));
    }

    private static IResult Montrer(string code, string? date, Monde monde, Calendrier calendrier)
    {
        var (jour, erreur) = calendrier.Lire(date);
        if (jour is null)
        {
            return Page.De<PageSaisie>(
                new VueSaisie(erreur!.Message, $"/communes/{code}", "Voir la commune aujourd’hui"),
                StatusCodes.Status400BadRequest
            );
        }
        return monde.Referentiel.Repertoire.Resoudre(code) switch
        {
            ResolutionCommune.Actuelle { Commune: var nom }
                when monde.Referentiel.Communes.TryGetValue(nom.Code, out var commune) => Page.De<PageCommune>(
                VueCommune.Lire(monde, commune, jour.Value, calendrier.Aujourdhui)
            ),
            ResolutionCommune.Actuelle { Commune: var ailleurs } => Page.De<PageHorsRegion>(ailleurs),
            ResolutionCommune.Fusionnee { Mouvement: var mouvement } => Page.De<PageAncienne>(mouvement),
            _ => Page.De<PageRecherche>(VueRecherche.Lire(monde, code, []), StatusCodes.Status404NotFound),
        };
    }

    private static bool Couverte(NomCommune commune, Monde monde) =>
        monde.Referentiel.Communes.ContainsKey(commune.Code);

    private static bool EstExacte(NomCommune commune, string texte) =>
        commune.Code.ToString().Equals(texte, StringComparison.OrdinalIgnoreCase)
        || NomsDeCommunes.Egaux(commune.Nom, texte);
}
