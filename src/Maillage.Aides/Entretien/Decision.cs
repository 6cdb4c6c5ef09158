using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>How many aids an answer settles, on average over the answers a question may get.</summary>
internal static class Decision
{
    public static double Tranchees(Simulateur simulateur, Simulation simulation, Cle cle)
    {
        var indeterminees = Indeterminees(simulation);
        var reponses = ReponsesPossibles
            .De(cle, simulateur.Catalogue, simulation.Date)
            .Select(reponse =>
                simulateur.Simuler(
                    new Demande(simulation.Commune.Code.ToString(), simulation.Date, reponse(simulation.Profil))
                )
            )
            .OfType<ReponseSimulation.Faite>()
            .Select(faite => indeterminees - Indeterminees(faite.Simulation))
            .ToArray();
        return reponses.Length == 0 ? 0 : reponses.Average();
    }

    private static int Indeterminees(Simulation simulation) =>
        simulation.Aides.Count(aide => aide.Statut == StatutAide.Indetermine);
}
