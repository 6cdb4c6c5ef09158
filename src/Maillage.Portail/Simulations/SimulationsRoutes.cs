using Maillage.Aides;
using Maillage.Portail.Habillage;

namespace Maillage.Portail.Simulations;

/// <summary>The simulator: its questions one by one or on one page, its answer, the comparison of communes, the link to share.</summary>
internal static class SimulationsRoutes
{
    private const string Modifier = "modifier";

    public static void MapSimulations(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription().AddEndpointFilter(SansTrace);
        pages.MapGet(Parcours.Chemin, Avancer);
        pages.MapGet(Parcours.CheminFormulaire, Presenter);
        pages.MapGet(LienPartage.Chemin, Partager);
        pages.MapGet(Parcours.CheminComparer, Comparer);
        pages.MapGet($"{Parcours.CheminOuvrir}/{{id}}", Ouvrir);
        // No antiforgery token: the form changes nothing and nobody is signed in, so a forged request would get its own answer and no more.
        pages.MapPost(Parcours.Chemin, Repondre).DisableAntiforgery();
    }

    private static async ValueTask<object?> SansTrace(
        EndpointFilterInvocationContext contexte,
        EndpointFilterDelegate suite
    )
    {
        contexte.HttpContext.Response.Headers.CacheControl = "no-store";
        return await suite(contexte);
    }

    private static IResult Avancer(HttpRequest demande, Monde monde, Calendrier calendrier) =>
        new Etape(monde, calendrier).Avancer(demande);

    private static IResult Presenter(HttpRequest demande) =>
        Montrer(LienPartage.Refuser(LectureFormulaire.Recueillir(demande.Query)), StatusCodes.Status200OK);

    private static IResult Partager(HttpRequest demande, Monde monde, Calendrier calendrier)
    {
        var (simulation, parcours, arret) = new Etape(monde, calendrier).Simuler(demande);
        return arret ?? Conclure(simulation!, parcours, monde, ReglesDuLien.Lire(demande.Query, monde));
    }

    private static IResult Comparer(HttpRequest demande, Monde monde, Calendrier calendrier)
    {
        var (simulation, parcours, arret) = new Etape(monde, calendrier).Simuler(demande);
        if (arret is not null)
        {
            return arret;
        }
        var communes = demande.Query[LectureFormulaire.Communes].OfType<string>();
        var vue = new Comparaison(monde).Comparer(simulation!, parcours, communes);
        return Page.De<PageComparaison>(
            vue,
            vue.Messages.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK
        );
    }

    private static IResult Ouvrir(string id, HttpRequest demande, Monde monde, Calendrier calendrier)
    {
        if (monde.Catalogue.Trouver(id) is not { } aide)
        {
            return Page.De<PageIntrouvable>(StatusCodes.Status404NotFound, StatusCodes.Status404NotFound);
        }
        var (simulation, parcours, arret) = new Etape(monde, calendrier).Simuler(demande);
        return arret
            ?? Page.De<PageInversion>(
                new VueInversion(CalculInversion.Chercher(monde.Simulateur, simulation!, aide), parcours)
            );
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
            : Simuler(formulaire, monde, calendrier);
    }

    // Without anything confidential the answer has an address: the browser goes there, and « précédent » works as everywhere.
    private static IResult Simuler(Formulaire formulaire, Monde monde, Calendrier calendrier)
    {
        var (simulation, rempli) = new LectureFormulaire(monde, calendrier).Simuler(formulaire);
        if (simulation is null)
        {
            return Montrer(rempli, StatusCodes.Status400BadRequest);
        }
        var parcours = Parcours.De(simulation, formulaire.SansReponse);
        return simulation.Profil.Renseignees.Any(cle => cle.Confidentielle)
            ? Conclure(simulation, parcours, monde)
            : Results.Redirect(parcours.Resultat);
    }

    private static IResult Conclure(
        Simulation simulation,
        Parcours parcours,
        Monde monde,
        ReglesChangees? changees = null
    ) =>
        Page.De<PageResultat>(
            new VueResultat(simulation, parcours)
            {
                Lien = LienPartage.De(simulation, monde),
                ReglesChangees = changees,
                Ailleurs = Ailleurs.Chercher(monde.Simulateur, simulation),
            }
        );

    private static IResult Montrer(Formulaire formulaire, int statut) => Page.De<PageSimulateur>(formulaire, statut);
}
