namespace Maillage.Projections;

/// <summary>What every draw gave, year by year: departures and arrivals since the start, population, capacity gained.</summary>
internal sealed class Tableaux(int tirages, int duree)
{
    public int Tirages => tirages;

    public int[] Departs { get; } = new int[tirages * duree];

    public int[] Arrivees { get; } = new int[tirages * duree];

    /// <summary>Logarithm of the population ten years ahead over the prolongation, by draw.</summary>
    public double[] Population { get; } = new double[tirages];

    public double[] Capacites { get; } = new double[tirages * duree];

    public Span<int> DepartsDe(int tirage) => Departs.AsSpan(tirage * duree, duree);

    public Span<int> ArriveesDe(int tirage) => Arrivees.AsSpan(tirage * duree, duree);

    public Span<double> CapacitesDe(int tirage) => Capacites.AsSpan(tirage * duree, duree);

    /// <summary>A measure of every draw at the end of a year, from the smallest to the largest.</summary>
    /// <param name="annee">Years since the start, less one.</param>
    /// <param name="mesure">Takes the rank of the draw and of its year in the tables.</param>
    public double[] Trier(int annee, Func<int, int, double> mesure)
    {
        var valeurs = new double[tirages];
        for (var tirage = 0; tirage < tirages; tirage++)
        {
            valeurs[tirage] = mesure(tirage, tirage * duree + annee);
        }
        Array.Sort(valeurs);
        return valeurs;
    }
}
