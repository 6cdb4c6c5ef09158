namespace Maillage.Projections;

/// <summary>How much an inhabitant of an age consults, compared with the mean of the country.</summary>
/// <param name="Tranche">Ages, bounds on five-year bands.</param>
/// <param name="Poids">Consultations, 1 for the mean inhabitant.</param>
public sealed record PoidsAge(TrancheAge Tranche, double Poids)
{
    /// <summary>Inhabitants weighed by what they consult.</summary>
    public static double Standardiser(PopulationAges population, IReadOnlyList<PoidsAge> poids) =>
        population
            .Tranches.Index()
            .Sum(tranche =>
                tranche.Item * poids.First(un => un.Tranche.Contient(tranche.Index * PopulationAges.Pas)).Poids
            );
}
