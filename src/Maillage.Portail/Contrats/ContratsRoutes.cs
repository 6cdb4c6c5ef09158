using Maillage.Aides;
using Maillage.Portail.Habillage;
using Microsoft.Extensions.Primitives;

namespace Maillage.Portail.Contrats;

/// <summary>Running contracts: what leaving early costs, and whether to keep one or leave it for another aid.</summary>
internal static class ContratsRoutes
{
    public static void MapContrats(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/aides/{id}").ExcludeFromDescription().AddEndpointFilter(SansTrace);
        foreach (var voie in new[] { Voie.Depart, Voie.Bascule })
        {
            pages.MapGet(
                voie.Chemin,
                (string id, HttpRequest demande, [AsParameters] Lecture lecture) =>
                    Repondre(id, voie, demande.Query, lecture)
            );
            // No antiforgery token: the form changes nothing and nobody is signed in.
            pages
                .MapPost(
                    voie.Chemin,
                    (string id, HttpRequest demande, [AsParameters] Lecture lecture) =>
                        Recevoir(id, voie, demande, lecture)
                )
                .DisableAntiforgery();
        }
    }

    private static async ValueTask<object?> SansTrace(
        EndpointFilterInvocationContext contexte,
        EndpointFilterDelegate suite
    )
    {
        contexte.HttpContext.Response.Headers.CacheControl = "no-store";
        return await suite(contexte);
    }

    // Without anything confidential the answer has an address, and « précédent » works as everywhere.
    private static async Task<IResult> Recevoir(string id, Voie voie, HttpRequest demande, Lecture lecture)
    {
        if (!demande.HasFormContentType)
        {
            return Page.De<PageIntrouvable>(
                StatusCodes.Status415UnsupportedMediaType,
                StatusCodes.Status415UnsupportedMediaType
            );
        }
        var champs = await demande.ReadFormAsync();
        return SaisieContrat.Adresse(id, voie, champs) is { } adresse
            ? Results.Redirect(adresse)
            : Repondre(id, voie, champs, lecture);
    }

    private static IResult Repondre(
        string id,
        Voie voie,
        IEnumerable<KeyValuePair<string, StringValues>> champs,
        Lecture lecture
    )
    {
        if (lecture.Monde.Catalogue.Trouver(id) is not { } aide || !voie.EstOuverte(aide))
        {
            return Page.De<PageIntrouvable>(StatusCodes.Status404NotFound, StatusCodes.Status404NotFound);
        }
        var (contrat, saisie) = new LectureContrat(lecture.Monde, lecture.Calendrier).Lire(aide, voie, champs);
        var vue = contrat is null
            ? new VueContrat(voie, saisie)
            : VueContrat.Calculer(lecture.Monde, voie, saisie, contrat);
        return Page.De<PageContrat>(
            vue,
            vue.Saisie.Formulaire.Erreurs.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK
        );
    }
}

/// <summary>What every page of a contract looks at.</summary>
internal readonly record struct Lecture(Monde Monde, Calendrier Calendrier);
