using Maillage.Accessibilite;
using Maillage.Aides;
using Maillage.Portail.Atelier;
using Maillage.Portail.Habillage;

namespace Maillage.Portail.Api;

/// <summary><c>POST /api/v1/apl/scenario</c>.</summary>
internal static class ApiScenario
{
    /// <param name="demande">The body.</param>
    /// <param name="territoire">Whose people are counted: a département, the Siren of an EPCI or codes; the region when absent.</param>
    /// <param name="monde">The region.</param>
    /// <param name="calendrier">Today.</param>
    public static async Task<IResult> Jouer(HttpRequest demande, string? territoire, Monde monde, Calendrier calendrier)
    {
        if (!demande.HasJsonContentType())
        {
            return Probleme.Generique(StatusCodes.Status415UnsupportedMediaType);
        }
        if (await CorpsDeDemande.Lire(demande) is not { } corps)
        {
            return Probleme.Generique(StatusCodes.Status413PayloadTooLarge);
        }
        if (monde.Acces.Value.Acces is not { } acces)
        {
            return Probleme.Introuvable("apl", string.Join(" ", monde.Acces.Value.Raisons));
        }
        var (lieu, message) = TerritoireAtelier.Lire(territoire?.Trim() ?? "", monde);
        if (lieu is null)
        {
            return Probleme.Saisie([new("territoire", message!)]);
        }
        var (scenario, fautes) = LectureScenario.Lire(corps);
        var effet = scenario is null ? null : Jouer(acces, scenario, out fautes);
        return effet is null
            ? Probleme.Saisie([.. fautes.Select(faute => new ErreurSaisie(Chemin(faute), faute.Message))])
            : Reponse.Json(
                calendrier.Aujourdhui,
                json =>
                {
                    ApiTerritoires.Entete(json, monde, calendrier.Aujourdhui);
                    EcritureEffet.EcrireMembres(json, effet, CompteursAcces.Seuils, lieu.Rangs(acces));
                    json.WriteEndObject();
                }
            );
    }

    private static EffetScenario? Jouer(AccesRegion acces, Scenario scenario, out IReadOnlyList<FauteScenario> fautes)
    {
        (var effet, fautes) = acces.Jouer(scenario);
        return effet;
    }

    private static string Chemin(FauteScenario faute) =>
        (faute.Rang, faute.Cle) switch
        {
            (0, "") => "corps",
            (0, var cle) => cle,
            (var rang, "") => $"modifications[{rang - 1}]",
            var (rang, cle) => $"modifications[{rang - 1}].{cle}",
        };
}
