using System.Globalization;
using System.Text;
using Maillage.Aides;
using Maillage.Portail.Api;
using Maillage.Portail.Habillage;
using Maillage.Projections;

namespace Maillage.Portail.Demographie;

/// <summary>The general practitioners to come: a page whose whole state is in its address, and its table to download.</summary>
internal static class ProjectionsRoutes
{
    public const string Adresse = "/projections";

    public static void AddProjections(this IServiceCollection services)
    {
        services.AddSingleton<CalculProjections>();
        services.AddSingleton<FondDepartements>();
    }

    public static void MapProjections(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup(Adresse).ExcludeFromDescription().AddEndpointFilter(Lue);
        pages.MapGet("", Montrer);
        pages.MapGet("/annees.csv", Telecharger);
    }

    // Without the tables of ages, nothing here can answer: the page says which are missing.
    private static async ValueTask<object?> Lue(EndpointFilterInvocationContext contexte, EndpointFilterDelegate suite)
    {
        var lue = contexte.HttpContext.RequestServices.GetRequiredService<Monde>().Demographie.Value;
        return lue.Monde is null
            ? Page.De<PageSansDemographie>(lue.Raisons, StatusCodes.Status503ServiceUnavailable)
            : await suite(contexte);
    }

    private static async Task<IResult> Montrer(HttpRequest demande, Monde monde, CalculProjections calcul)
    {
        var vue = await Voir(demande, monde, calcul);
        return Page.De<PageProjections>(
            vue,
            vue.Reponse is null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK
        );
    }

    private static async Task<IResult> Telecharger(
        HttpRequest demande,
        Monde monde,
        CalculProjections calcul,
        Calendrier calendrier
    )
    {
        var vue = await Voir(demande, monde, calcul);
        return vue.Reponse is { } reponse
            ? new Reponse(
                "text/csv; charset=utf-8",
                calendrier.Aujourdhui,
                flux => flux.Write(Encoding.UTF8.GetBytes(ExportProjection.Csv(reponse.Projection)))
            )
            : Probleme.Saisie(vue.Saisie.Erreurs);
    }

    private static async Task<VueProjection> Voir(HttpRequest requete, Monde monde, CalculProjections calcul)
    {
        var lu = monde.Demographie.Value.Monde!;
        var saisie = SaisieProjection.Lire(requete.Query);
        var (demande, erreurs) = saisie.Poser(lu);
        var fautes = Projection.Controler(lu, demande).Select(faute => EnSaisie(faute, demande));
        IReadOnlyList<ErreurSaisie> toutes = [.. erreurs, .. fautes];
        var reponse =
            toutes.Count == 0 ? await calcul.Repondre(demande, Cle(demande), requete.HttpContext.RequestAborted) : null;
        return new(saisie with { Erreurs = toutes }, lu, reponse, calcul.Recul, requete.QueryString.Value ?? "");
    }

    private static string Cle(DemandeProjection demande) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{demande.Departement} {demande.Horizon} {demande.Scenario.DensiteCible} {string.Join('|', demande.Scenario.Leviers.Select(levier => $"{levier.Id} {levier.Nombre} {levier.Part}"))}"
        );

    // « leviers[1].part » is the field of the part of the second lever.
    private static ErreurSaisie EnSaisie(FauteProjection faute, DemandeProjection demande)
    {
        var morceaux = faute.Cle.Split('[', ']', '.');
        var champ = morceaux switch
        {
            ["leviers", var rang, _, "nombre"] => SaisieProjection.ChampNombre(Levier(demande, rang)),
            ["leviers", var rang, _, "part"] => SaisieProjection.ChampPart(Levier(demande, rang)),
            ["leviers", ..] => SaisieProjection.ChampLevier,
            ["densite_cible"] => SaisieProjection.ChampDensite,
            _ => faute.Cle,
        };
        return new(
            champ,
            faute.Message.Replace("Écrivez le vôtre dans le scénario.", "Écrivez le vôtre.", StringComparison.Ordinal)
        );
    }

    private static string Levier(DemandeProjection demande, string rang) =>
        demande.Scenario.Leviers[int.Parse(rang, CultureInfo.InvariantCulture)].Id;
}
