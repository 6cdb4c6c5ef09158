namespace Maillage.Accessibilite;

/// <summary>Correlation between two orders.</summary>
public static class CorrelationRangs
{
    /// <summary>Spearman's coefficient: Pearson's on ranks, equal values sharing the mean of theirs.</summary>
    /// <param name="premiers">Finite values.</param>
    /// <param name="seconds">As many.</param>
    /// <returns>−1 to 1; null below three values or when one side is constant.</returns>
    public static double? Spearman(IReadOnlyList<double> premiers, IReadOnlyList<double> seconds)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(seconds.Count, premiers.Count);
        if (premiers.Count < 3)
        {
            return null;
        }
        var (x, y) = (Centrer(Rangs(premiers)), Centrer(Rangs(seconds)));
        var (xx, yy) = (Produit(x, x), Produit(y, y));
        return xx > 0 && yy > 0 ? Produit(x, y) / Math.Sqrt(xx * yy) : null;
    }

    /// <summary>Rank of each value, from 1.</summary>
    internal static double[] Rangs(IReadOnlyList<double> valeurs)
    {
        int[] ordre = [.. Enumerable.Range(0, valeurs.Count).OrderBy(rang => valeurs[rang])];
        var rangs = new double[valeurs.Count];
        for (var debut = 0; debut < ordre.Length; )
        {
            var fin = debut + 1;
            while (fin < ordre.Length && valeurs[ordre[fin]].Equals(valeurs[ordre[debut]]))
            {
                fin++;
            }
            for (var place = debut; place < fin; place++)
            {
                rangs[ordre[place]] = (debut + 1 + fin) / 2.0;
            }
            debut = fin;
        }
        return rangs;
    }

    private static double[] Centrer(double[] valeurs)
    {
        var moyenne = valeurs.Average();
        return [.. valeurs.Select(valeur => valeur - moyenne)];
    }

    private static double Produit(double[] x, double[] y) => x.Zip(y, (a, b) => a * b).Sum();
}
