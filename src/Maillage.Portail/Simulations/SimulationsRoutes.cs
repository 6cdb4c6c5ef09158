using Maillage.Aides;
using Maillage.Portail.Habillage;

namespace Maillage.Portail.Simulations;

/// <summary>The simulator: a form, its answer, and the link to share it.</summary>
internal static class SimulationsRoutes
{
    private const string Modifier = "modifier";

    public static void MapSimulations(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/simulateur").ExcludeFromDescription().AddEndpointFilter(SansTrace);
        pages.MapGet("", Presenter);
        pages.MapGet("/resultat", Partager);
        // No antiforgery token: the form changes nothing and nobody is signed in, so a forged request would get its own answer and no more.
        pages.MapPost("", Repondre).DisableAntiforgery();
    }

    private static async ValueTask<object?> SansTrace(
        EndpointFilterInvocationContext contexte,
        EndpointFilterDelegate suite
    )
    {
        contexte.HttpContext.Response.Headers.CacheControl = "no-store";
        return await suite(contexte);
    }

    private static IResult Presenter(HttpRequest demande) =>
        Montrer(Refuser(LectureFormulaire.Recueillir(demande.Query)), StatusCodes.Status200OK);

    private static IResult Partager(HttpRequest demande, Monde monde, Calendrier calendrier)
    {
        var formulaire = Refuser(LectureFormulaire.Recueillir(demande.Query));
        return formulaire.Erreurs.Count > 0
            ? Montrer(formulaire, StatusCodes.Status400BadRequest)
            : Simuler(formulaire, new LectureFormulaire(monde, calendrier));
    }

    private static async Task<IResult> Repondre(HttpRequest demande, Monde monde, Calendrier calendrier)
    {
        if (!demande.HasFormContentType)
        {
            return Page.De<PageIntrouvable>(
                StatusCodes.Status415UnsupportedMediaType,
                StatusCodes.Status415UnsupportedMediaType
            );
        }
        var champs = await demande.ReadFormAsync();
        var formulaire = LectureFormulaire.Recueillir(champs.Where(champ => champ.Key != Modifier));
        return champs.ContainsKey(Modifier)
            ? Montrer(formulaire, StatusCodes.Status200OK)
            : Simuler(formulaire, new LectureFormulaire(monde, calendrier));
    }

    private static IResult Simuler(Formulaire formulaire, LectureFormulaire lecture)
    {
        var (simulation, rempli) = lecture.Simuler(formulaire);
        return simulation is null
            ? Montrer(rempli, StatusCodes.Status400BadRequest)
            : Page.De<PageResultat>(new VueResultat(simulation));
    }

    private static IResult Montrer(Formulaire formulaire, int statut) => Page.De<PageSimulateur>(formulaire, statut);

    private static Formulaire Refuser(Formulaire formulaire)
    {
        var indiscretes = LienPartage.Indiscretes(formulaire.Reponses.Keys);
        return indiscretes.Count == 0
            ? formulaire
            : formulaire with
            {
                Reponses = formulaire
                    .Reponses.Where(reponse => indiscretes.All(cle => cle.Nom != reponse.Key))
                    .ToDictionary(),
                Erreurs =
                [
                    .. indiscretes.Select(cle => new ErreurSaisie(
                        cle.Nom,
                        $"« {Mots.Majuscule(cle.Libelle)} » ne se met pas dans une adresse, où d’autres pourraient la lire. Saisissez-la dans le formulaire."
                    )),
                ],
            };
    }
}
