using Maillage.Aides;
using Maillage.Portail.Habillage;

namespace Maillage.Portail.Api;

/// <summary><c>POST /api/v1/simulations</c>.</summary>
internal static class ApiSimulations
{
    public static async Task<IResult> Simuler(HttpRequest demande, Monde monde, Calendrier calendrier)
    {
        if (!demande.HasJsonContentType())
        {
            return Probleme.Generique(StatusCodes.Status415UnsupportedMediaType);
        }
        if (await CorpsDeDemande.Lire(demande) is not { } corps)
        {
            return Probleme.Generique(StatusCodes.Status413PayloadTooLarge);
        }
        var lue = LectureDemande.Lire(corps, calendrier);
        if (lue.Demande is null)
        {
            return Probleme.Saisie(lue.Erreurs);
        }
        return monde.Simulateur.Simuler(lue.Demande) switch
        {
            ReponseSimulation.Faite { Simulation: var simulation } => Reponse.Json(
                simulation.Date,
                json => EcritureSimulation.Ecrire(json, simulation)
            ),
            ReponseSimulation.Refusee { Erreurs: var erreurs } => Refuser(erreurs),
            _ => throw new InvalidOperationException("Réponse de simulation inconnue."),
        };
    }

    private static Probleme Refuser(IReadOnlyList<ErreurSaisie> erreurs) =>
        erreurs.FirstOrDefault(erreur => erreur.Chemin == "commune") is { } commune
            ? Probleme.Introuvable(commune.Chemin, commune.Message)
            : Probleme.Contradiction(erreurs);
}
