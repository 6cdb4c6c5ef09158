using System.Runtime.InteropServices;

namespace Maillage.Accessibilite;

/// <summary>
/// Travel times between places, for the pairs that are known only: a pair that is absent is out of reach. Rows are origins (where people
/// live), columns destinations (where care is given); compressed sparse rows, columns ascending, 12 bytes a pair. Immutable; safe to
/// share between threads.
/// </summary>
public sealed class MatriceTemps
{
    private readonly int[] debuts;
    private readonly int[] destinations;
    private readonly double[] minutes;

    internal MatriceTemps(int nombreDestinations, int[] debuts, int[] destinations, double[] minutes)
    {
        Destinations = nombreDestinations;
        this.debuts = debuts;
        this.destinations = destinations;
        this.minutes = minutes;
    }

    /// <summary>Number of origins.</summary>
    public int Origines => debuts.Length - 1;

    /// <summary>Number of destinations.</summary>
    public int Destinations { get; }

    /// <summary>Number of known pairs.</summary>
    public int Couples => destinations.Length;

    /// <summary>The destinations known from an origin, ascending.</summary>
    public ReadOnlySpan<int> DestinationsDe(int origine) =>
        destinations.AsSpan(debuts[origine], debuts[origine + 1] - debuts[origine]);

    /// <summary>The minutes to each of <see cref="DestinationsDe"/>, in the same order.</summary>
    public ReadOnlySpan<double> MinutesDe(int origine) =>
        minutes.AsSpan(debuts[origine], debuts[origine + 1] - debuts[origine]);

    /// <summary>The minutes of one pair, or null when it is out of reach.</summary>
    public double? Minutes(int origine, int destination)
    {
        var rang = DestinationsDe(origine).BinarySearch(destination);
        return rang < 0 ? null : minutes[debuts[origine] + rang];
    }

    /// <summary>Puts pairs in order, whatever the order they come in.</summary>
    /// <exception cref="ArgumentException">A rank out of range, a pair given twice, or minutes that are negative or not finite.</exception>
    public static MatriceTemps Assembler(int origines, int destinations, ReadOnlySpan<Trajet> trajets)
    {
        var debuts = new int[origines + 1];
        foreach (var trajet in trajets)
        {
            Exiger(trajet, origines, destinations);
            debuts[trajet.Origine + 1]++;
        }
        for (var origine = 0; origine < origines; origine++)
        {
            debuts[origine + 1] += debuts[origine];
        }
        var colonnes = new int[trajets.Length];
        var temps = new double[trajets.Length];
        var suivant = debuts.AsSpan(0, origines).ToArray();
        foreach (var trajet in trajets)
        {
            var place = suivant[trajet.Origine]++;
            (colonnes[place], temps[place]) = (trajet.Destination, trajet.Minutes);
        }
        Ranger(debuts, colonnes, temps);
        return new(destinations, debuts, colonnes, temps);
    }

    /// <summary>The same times, but for some pairs, replaced or added.</summary>
    /// <exception cref="ArgumentException">A rank out of range, or minutes that are negative or not finite.</exception>
    public MatriceTemps Avec(IReadOnlyDictionary<(int Origine, int Destination), double> remplaces)
    {
        var trajets = new List<Trajet>(Couples + remplaces.Count);
        for (var origine = 0; origine < Origines; origine++)
        {
            for (var rang = debuts[origine]; rang < debuts[origine + 1]; rang++)
            {
                if (!remplaces.ContainsKey((origine, destinations[rang])))
                {
                    trajets.Add(new(origine, destinations[rang], minutes[rang]));
                }
            }
        }
        trajets.AddRange(remplaces.Select(paire => new Trajet(paire.Key.Origine, paire.Key.Destination, paire.Value)));
        return Assembler(Origines, Destinations, CollectionsMarshal.AsSpan(trajets));
    }

    private static void Ranger(int[] debuts, int[] colonnes, double[] temps)
    {
        for (var origine = 0; origine + 1 < debuts.Length; origine++)
        {
            var (debut, nombre) = (debuts[origine], debuts[origine + 1] - debuts[origine]);
            var ligne = colonnes.AsSpan(debut, nombre);
            ligne.Sort(temps.AsSpan(debut, nombre));
            for (var rang = 1; rang < nombre; rang++)
            {
                if (ligne[rang] == ligne[rang - 1])
                {
                    throw new ArgumentException($"Pair given twice: {origine} to {ligne[rang]}.", nameof(temps));
                }
            }
        }
    }

    private static void Exiger(Trajet trajet, int origines, int destinations)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trajet.Origine);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(trajet.Origine, origines);
        ArgumentOutOfRangeException.ThrowIfNegative(trajet.Destination);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(trajet.Destination, destinations);
        if (!double.IsFinite(trajet.Minutes) || trajet.Minutes < 0)
        {
            throw new ArgumentException($"Minutes out of range: {trajet}.", nameof(trajet));
        }
    }
}
