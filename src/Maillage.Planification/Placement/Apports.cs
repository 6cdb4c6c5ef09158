using Maillage.Accessibilite;

namespace Maillage.Planification;

/// <summary>
/// What one more doctor in each place brings to each commune that reaches it. The demand that shares a place does not depend on supply,
/// so what several doctors bring adds up.
/// </summary>
internal sealed class Apports
{
    private readonly int[] debuts;
    private readonly int[] communes;
    private readonly double[] gains;
    private readonly double[] minutes;

    private Apports(int[] debuts, int[] communes, double[] gains, double[] minutes) =>
        (this.debuts, this.communes, this.gains, this.minutes) = (debuts, communes, gains, minutes);

    /// <summary>Communes from which a time to the place is known.</summary>
    public ReadOnlySpan<int> Communes(int place) => communes.AsSpan(debuts[place]..debuts[place + 1]);

    /// <summary>Access each of them gains, in consultations a year and a standardised inhabitant.</summary>
    public ReadOnlySpan<double> Gains(int place) => gains.AsSpan(debuts[place]..debuts[place + 1]);

    /// <summary>Minutes from each of them.</summary>
    public ReadOnlySpan<double> Minutes(int place) => minutes.AsSpan(debuts[place]..debuts[place + 1]);

    public static Apports De(AccesRegion acces, double etp)
    {
        var temps = acces.Region.Temps;
        var debuts = Debuts(temps);
        var (communes, gains, minutes) = (new int[temps.Couples], new double[temps.Couples], new double[temps.Couples]);
        var suivant = debuts.AsSpan(0, temps.Destinations).ToArray();
        var (parametres, soins) = (acces.Region.Parametres, etp * acces.Region.Parametres.ActesParEtp);
        for (var origine = 0; origine < temps.Origines; origine++)
        {
            var destinations = temps.DestinationsDe(origine);
            var durees = temps.MinutesDe(origine);
            for (var rang = 0; rang < destinations.Length; rang++)
            {
                var partage = acces.Actuel.Partages[destinations[rang]];
                var rangee = suivant[destinations[rang]]++;
                (communes[rangee], minutes[rangee]) = (origine, durees[rang]);
                gains[rangee] = partage > 0 ? parametres.Decroissance.Poids(durees[rang]) * soins / partage : 0;
            }
        }
        return new(debuts, communes, gains, minutes);
    }

    private static int[] Debuts(MatriceTemps temps)
    {
        var debuts = new int[temps.Destinations + 1];
        for (var origine = 0; origine < temps.Origines; origine++)
        {
            foreach (var destination in temps.DestinationsDe(origine))
            {
                debuts[destination + 1]++;
            }
        }
        for (var place = 0; place < temps.Destinations; place++)
        {
            debuts[place + 1] += debuts[place];
        }
        return debuts;
    }
}
