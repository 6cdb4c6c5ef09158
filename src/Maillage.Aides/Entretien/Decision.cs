namespace Maillage.Aides;

/// <summary>How many aids an answer settles, on average over the answers a question may get.</summary>
internal static class Decision
{
    public static double Tranchees(Simulateur simulateur, Simulation simulation, Cle cle)
    {
        var avant = Indeterminees(simulateur, simulation, simulation.Profil);
        var tranchees = ReponsesPossibles
            .De(cle, simulateur.Catalogue, simulation.Date)
            .Select(repondre => avant - Indeterminees(simulateur, simulation, repondre(simulation.Profil)))
            .ToArray();
        return tranchees.Length == 0 ? 0 : tranchees.Average();
    }

    private static int Indeterminees(Simulateur simulateur, Simulation simulation, Profil profil) =>
        simulateur.Indeterminees(simulation.Commune, simulation.Zones, simulation.Date, profil);
}
