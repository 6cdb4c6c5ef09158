using Maillage.Aides;
using Maillage.Portail.Communes;

namespace Maillage.Portail.Simulations;

/// <summary>Puts the same person in other communes.</summary>
internal sealed class Comparaison(Monde monde)
{
    public VueComparaison Comparer(Simulation premiere, Parcours parcours, IEnumerable<string> communes)
    {
        var saisies = communes
            .SelectMany(texte => texte.Split(','))
            .Select(texte => texte.Trim())
            .Where(texte => texte.Length > 0)
            .ToArray();
        var reponses = saisies.Select(saisie => Simuler(premiere, saisie)).ToArray();
        var simulations = reponses
            .Select(reponse => reponse.Simulation)
            .OfType<Simulation>()
            .Prepend(premiere)
            .DistinctBy(simulation => simulation.Commune.Code)
            .ToArray();
        return new VueComparaison
        {
            Simulations = [.. simulations.Take(VueComparaison.Autres + 1)],
            Parcours = parcours,
            Saisies = saisies,
            Messages =
            [
                .. reponses.Select(reponse => reponse.Message).OfType<string>(),
                .. EnTrop([.. simulations.Skip(VueComparaison.Autres + 1)]),
            ],
        };
    }

    private static IEnumerable<string> EnTrop(IReadOnlyCollection<Simulation> simulations) =>
        simulations.Count == 0
            ? []
            :
            [
                $"Nous comparons trois communes au plus : {Noms(simulations)} {(simulations.Count > 1 ? "n’y figurent pas" : "n’y figure pas")}.",
            ];

    private (Simulation? Simulation, string? Message) Simuler(Simulation premiere, string saisie)
    {
        var (code, message) = SaisieCommune.Lire(saisie, monde);
        if (code is null)
        {
            return (null, message);
        }
        return monde.Simulateur.Simuler(new Demande(code, premiere.Date, premiere.Profil.SansLeLieu())) switch
        {
            ReponseSimulation.Faite { Simulation: var simulation } => (simulation, null),
            ReponseSimulation.Refusee { Erreurs: var erreurs } => (
                null,
                string.Join(" ", erreurs.Select(erreur => erreur.Message))
            ),
            _ => throw new InvalidOperationException("Réponse de simulation inconnue."),
        };
    }

    private static string Noms(IEnumerable<Simulation> simulations) =>
        string.Join(", ", simulations.Select(simulation => simulation.Commune.Nom));
}
