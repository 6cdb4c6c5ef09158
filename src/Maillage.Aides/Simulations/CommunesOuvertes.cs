using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>A commune where an aid can be had, and how far it is as the crow flies between centres.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="Km">Great-circle distance from the commune asked about.</param>
/// <param name="Resultat">The aid there, for the same person and day.</param>
/// <param name="Presumee">Whether it can be had only if the last known zoning still holds.</param>
public sealed record CommuneOuverte(Commune Commune, double Km, ResultatAide Resultat, bool Presumee);

/// <summary>Looks for the nearest communes where an aid becomes possible for the same person on the same day.</summary>
public static class CommunesOuvertes
{
    /// <summary>The nearest communes where the aid is open, observed zonings first, then presumed ones; at most <paramref name="limite"/>.</summary>
    public static IReadOnlyList<CommuneOuverte> Chercher(
        Simulateur simulateur,
        Simulation simulation,
        Aide aide,
        int limite = 3
    )
    {
        var profil = simulation.Profil.SansLeLieu();
        var candidates = simulateur
            .Referentiel.Communes.Values.Where(commune => commune.Code != simulation.Commune.Code)
            .OrderBy(commune => commune.Centre.DistanceKm(simulation.Commune.Centre))
            .ThenBy(commune => commune.Code);
        var (constatees, presumees) = (new List<CommuneOuverte>(), new List<CommuneOuverte>());
        foreach (var commune in candidates)
        {
            var resultat = simulateur.Instruire(aide, commune, simulation.Date, profil);
            var km = commune.Centre.DistanceKm(simulation.Commune.Centre);
            if (resultat.Statut == StatutAide.Eligible)
            {
                constatees.Add(new CommuneOuverte(commune, km, resultat, Presumee: false));
            }
            else if (resultat.StatutPresume == StatutAide.Eligible)
            {
                presumees.Add(new CommuneOuverte(commune, km, resultat, Presumee: true));
            }
            if (constatees.Count == limite || (constatees.Count == 0 && presumees.Count == limite))
            {
                break;
            }
        }
        return [.. constatees.Concat(presumees).Take(limite)];
    }
}
