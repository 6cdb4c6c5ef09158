using Maillage.Portail.Habillage;
using Maillage.Portail.Portraits;
using Microsoft.Net.Http.Headers;

namespace Maillage.Portail.Communes;

/// <summary>Pages of the territories that hold several communes, each with its table to download.</summary>
internal static class TerritoiresRoutes
{
    public static void MapTerritoires(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        Ouvrir(pages, "/epci/{siren}", contexte => Annuaire.Epci(contexte.Valeur("siren"), contexte.Monde));
        Ouvrir(
            pages,
            "/departements/{code}",
            contexte => Annuaire.Departement(contexte.Valeur("code"), contexte.Monde)
        );
        Ouvrir(pages, "/territoire", contexte => Annuaire.Liste(contexte.Demande.Query, contexte.Monde));
        pages.MapGet("/epci", () => Results.Redirect("/communes#intercommunalites"));
        pages.MapGet("/departements", () => Results.Redirect("/communes#departements"));
    }

    // The page, the same in another format, and the table of its communes.
    private static void Ouvrir(IEndpointRouteBuilder pages, string adresse, Func<Contexte, TerritoireTrouve> trouver)
    {
        pages.MapGet(
            adresse,
            (Contexte contexte) => Montrer(trouver(contexte), contexte, FormatsPortrait.Voulu(contexte.Demande))
        );
        pages.MapGet(
            adresse + ".{format}",
            (string format, Contexte contexte) => Montrer(trouver(contexte), contexte, format)
        );
        pages.MapGet($"{adresse}/communes.csv", (Contexte contexte) => Telecharger(trouver(contexte), contexte));
    }

    private static async Task<IResult> Montrer(TerritoireTrouve trouve, Contexte contexte, string? format)
    {
        contexte.Reponse.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        return format switch
        {
            null => Repondre(trouve, contexte, vue => Page.De<PageTerritoire>(vue)),
            "pdf" when trouve.Territoire is { } territoire => await contexte.Imprimer(territoire.Adresse),
            _ when FormatsPortrait.Existe(format) => Repondre(
                trouve,
                contexte,
                vue => FormatsPortrait.Ecrire(vue.Portrait!, format, contexte.Monde)
            ),
            _ => Page.De<PageIntrouvable>(StatusCodes.Status404NotFound, StatusCodes.Status404NotFound),
        };
    }

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
    private sealed record Contexte(HttpContext Appel, Monde Monde, Calendrier Calendrier, TerritoiresGardes Gardes)
    {
        public HttpRequest Demande => Appel.Request;

        public HttpResponse Reponse => Appel.Response;

        public static ValueTask<Contexte> BindAsync(HttpContext contexte) =>
            ValueTask.FromResult(
                new Contexte(
                    contexte,
                    contexte.RequestServices.GetRequiredService<Monde>(),
                    contexte.RequestServices.GetRequiredService<Calendrier>(),
                    contexte.RequestServices.GetRequiredService<TerritoiresGardes>()
                )
            );

        public string Valeur(string nom) => Demande.RouteValues[nom]?.ToString() ?? "";

        public Task<IResult> Imprimer(string adresse) => PortraitsRoutes.Imprimer(adresse, Appel);
    }
}
