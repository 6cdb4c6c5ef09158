namespace Maillage.Projections;

/// <summary>
/// Population of a département prolonged by its own cohorts (Hamilton and Perry, 1962): five years later, each band is what the one before
/// it becomes, in the proportion seen over the last <see cref="Fenetre"/> years; newborns follow the adults of 20 to 39. Between two steps,
/// a straight line. Births, deaths and moves are thus those of the recent past: a prolongation, not a forecast.
/// </summary>
public sealed class ProlongementPopulation
{
    /// <summary>Years the proportions are taken over.</summary>
    public const int Fenetre = 10;

    private const int PremierParent = 4;
    private const int DernierParent = 7;

    private readonly List<PopulationAges> etapes;

    /// <summary>Prolongs a population.</summary>
    /// <param name="observees">Populations by year; those of the last year, five and ten years before are used.</param>
    /// <exception cref="ArgumentException">One of the three years is missing.</exception>
    public ProlongementPopulation(IReadOnlyList<PopulationAges> observees)
    {
        DerniereObservee = observees.Max(population => population.Annee);
        var trois = new[] { Fenetre, PopulationAges.Pas, 0 }
            .Select(recul =>
                observees.FirstOrDefault(population => population.Annee == DerniereObservee - recul)
                ?? throw new ArgumentException($"The year {DerniereObservee - recul} is missing.", nameof(observees))
            )
            .ToList();
        etapes = [trois[2]];
        for (var etape = 0; etape < 12; etape++)
        {
            etapes.Add(Avancer(etapes[^1], trois));
        }
    }

    /// <summary>Last year observed.</summary>
    public int DerniereObservee { get; }

    /// <summary>Population of a year, from the last observed to sixty years later.</summary>
    public PopulationAges De(int annee)
    {
        var ecoule = annee - DerniereObservee;
        var (etape, reste) = (ecoule / PopulationAges.Pas, ecoule % PopulationAges.Pas);
        if (reste == 0)
        {
            return etapes[etape] with { Annee = annee };
        }
        var part = reste / (double)PopulationAges.Pas;
        return new(annee, [.. etapes[etape].Tranches.Zip(etapes[etape + 1].Tranches, (a, b) => a + (b - a) * part)]);
    }

    private static PopulationAges Avancer(PopulationAges actuelle, List<PopulationAges> observees)
    {
        var suivantes = new double[PopulationAges.Nombre];
        for (var rang = 1; rang < PopulationAges.Nombre - 1; rang++)
        {
            suivantes[rang] = actuelle.Tranches[rang - 1] * Passage(observees, p => p[rang - 1], p => p[rang]);
        }
        suivantes[^1] = Anciens(actuelle.Tranches) * Passage(observees, Anciens, p => p[^1]);
        suivantes[0] = Parents(suivantes) * Rapport(observees, p => p[0], Parents);
        return new(actuelle.Annee + PopulationAges.Pas, suivantes);
    }

    // Pooled over the two steps at hand, so that one year's accident weighs half.
    private static double Passage(
        List<PopulationAges> observees,
        Func<IReadOnlyList<double>, double> avant,
        Func<IReadOnlyList<double>, double> apres
    ) =>
        observees.Skip(1).Sum(population => apres(population.Tranches))
        / observees.SkipLast(1).Sum(population => avant(population.Tranches));

    private static double Rapport(
        List<PopulationAges> observees,
        Func<IReadOnlyList<double>, double> haut,
        Func<IReadOnlyList<double>, double> bas
    ) =>
        observees.Skip(1).Sum(population => haut(population.Tranches))
        / observees.Skip(1).Sum(population => bas(population.Tranches));

    private static double Anciens(IReadOnlyList<double> tranches) => tranches[^2] + tranches[^1];

    private static double Parents(IReadOnlyList<double> tranches) =>
        Enumerable.Range(PremierParent, DernierParent - PremierParent + 1).Sum(rang => tranches[rang]);
}
