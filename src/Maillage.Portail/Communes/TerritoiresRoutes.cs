using Maillage.Portail.Habillage;

namespace Maillage.Portail.Communes;

/// <summary>Pages of the territories that hold several communes, each with its table to download.</summary>
internal static class TerritoiresRoutes
{
    public static void MapTerritoires(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet(
            "/epci/{siren}",
            (string siren, Contexte contexte) => Montrer(Annuaire.Epci(siren, contexte.Monde), contexte)
        );
        pages.MapGet(
            "/epci/{siren}/communes.csv",
            (string siren, Contexte contexte) => Telecharger(Annuaire.Epci(siren, contexte.Monde), contexte)
        );
        pages.MapGet("/epci", () => Results.Redirect("/communes#intercommunalites"));
        pages.MapGet(
            "/departements/{code}",
            (string code, Contexte contexte) => Montrer(Annuaire.Departement(code, contexte.Monde), contexte)
        );
        pages.MapGet(
            "/departements/{code}/communes.csv",
            (string code, Contexte contexte) => Telecharger(Annuaire.Departement(code, contexte.Monde), contexte)
        );
        pages.MapGet("/departements", () => Results.Redirect("/communes#departements"));
        pages.MapGet(
            "/territoire",
            (Contexte contexte) => Montrer(Annuaire.Liste(contexte.Demande.Query, contexte.Monde), contexte)
        );
        pages.MapGet(
            "/territoire/communes.csv",
            (Contexte contexte) => Telecharger(Annuaire.Liste(contexte.Demande.Query, contexte.Monde), contexte)
        );
    }

    private static IResult Montrer(TerritoireTrouve trouve, Contexte contexte) =>
        Repondre(trouve, contexte, vue => Page.De<PageTerritoire>(vue));

    private static IResult Telecharger(TerritoireTrouve trouve, Contexte contexte) =>
        Repondre(
            trouve,
            contexte,
            vue =>
                Results.File(
                    CsvTerritoire.Ecrire(vue, contexte.Monde.Referentiel.Millesime),
                    "text/csv; charset=utf-8",
                    "communes.csv"
                )
        );

    private static IResult Repondre(TerritoireTrouve trouve, Contexte contexte, Func<VueTerritoire, IResult> rendre)
    {
        if (trouve.Territoire is not { } territoire)
        {
            return trouve.Saisie is { } saisie
                ? Page.De<PageComposer>(saisie)
                : Refuser(
                    trouve.Message!,
                    "/communes",
                    "Parcourir les départements et les intercommunalités",
                    StatusCodes.Status404NotFound
                );
        }
        var (jour, erreur) = contexte.Calendrier.Lire(contexte.Demande.Query["date"]);
        return jour is { } lu
            ? rendre(contexte.Gardes.Lire(territoire, lu, contexte.Demande.Query))
            : Refuser(
                erreur!.Message,
                territoire.Adresse,
                "Voir le territoire aujourd’hui",
                StatusCodes.Status400BadRequest
            );
    }

    private static IResult Refuser(string message, string lien, string texte, int statut) =>
        Page.De<PageSaisie>(new VueSaisie(message, lien, texte), statut);

    /// <summary>What every page of a territory is asked with.</summary>
    private sealed record Contexte(HttpRequest Demande, Monde Monde, Calendrier Calendrier, TerritoiresGardes Gardes)
    {
        public static ValueTask<Contexte> BindAsync(HttpContext contexte) =>
            ValueTask.FromResult(
                new Contexte(
                    contexte.Request,
                    contexte.RequestServices.GetRequiredService<Monde>(),
                    contexte.RequestServices.GetRequiredService<Calendrier>(),
                    contexte.RequestServices.GetRequiredService<TerritoiresGardes>()
                )
            );
    }
}
