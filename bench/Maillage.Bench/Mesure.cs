using System.Diagnostics;
using System.Globalization;

namespace Maillage.Bench;

/// <summary>
/// Durations of one operation, in milliseconds, one for each input: the median of several rounds, so that another process at work on the
/// machine does not count; and their quantiles over the inputs (nearest rank).
/// </summary>
internal sealed record Mesure(string Nom, double[] Millisecondes)
{
    private static readonly TimeSpan Echauffement = TimeSpan.FromSeconds(2);

    /// <summary>Times an operation on each input, after rounds nobody counts: at least one, and until the compiler has settled.</summary>
    public static Mesure Prendre<T>(string nom, IReadOnlyList<T> entrees, int tours, Action<T> operation)
    {
        var debut = Stopwatch.GetTimestamp();
        do
        {
            foreach (var entree in entrees)
            {
                operation(entree);
            }
        } while (Stopwatch.GetElapsedTime(debut) < Echauffement);
        double[] durees = [.. entrees.Select(entree => Mediane(entree, tours, operation))];
        Array.Sort(durees);
        return new Mesure(nom, durees);
    }

    private static double Mediane<T>(T entree, int tours, Action<T> operation)
    {
        var durees = new double[tours];
        for (var tour = 0; tour < tours; tour++)
        {
            var debut = Stopwatch.GetTimestamp();
            operation(entree);
            durees[tour] = Stopwatch.GetElapsedTime(debut).TotalMilliseconds;
        }
        Array.Sort(durees);
        return durees[tours / 2];
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.CurrentCulture,
            $"{Nom} | {Millisecondes.Length} | {Quantile(0.5):0.000} ms | {Quantile(0.95):0.000} ms | {Millisecondes[^1]:0.000} ms"
        );

    /// <summary>A quantile over the inputs, in milliseconds.</summary>
    public double Quantile(double part) => Millisecondes[(int)Math.Ceiling(part * Millisecondes.Length) - 1];
}
