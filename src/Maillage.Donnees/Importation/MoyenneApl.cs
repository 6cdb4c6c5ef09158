using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Accessibility of several places together: the mean weighted by standardised population, as DREES aggregates its indicator.</summary>
internal static class MoyenneApl
{
    /// <summary>The figures of one year; at least one part.</summary>
    public static AplPubliee De(IReadOnlyList<AplPubliee> parties)
    {
        if (parties is [var seule])
        {
            return seule;
        }
        var population = parties.Sum(partie => partie.PopulationStandardisee);
        return new AplPubliee(
            parties[0].Annee,
            parties.Sum(partie => partie.TousAges * partie.PopulationStandardisee) / population,
            parties.Sum(partie => partie.JusquA65Ans * partie.PopulationStandardisee) / population,
            population
        );
    }
}
