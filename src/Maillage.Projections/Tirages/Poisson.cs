namespace Maillage.Projections;

/// <summary>The Poisson law by inversion: for the same share, a larger mean never gives a smaller number.</summary>
internal static class Poisson
{
    private static readonly double[] Inverses = [.. Enumerable.Range(0, 2_048).Select(nombre => 1.0 / nombre)];

    /// <summary>The number a share of the draws is below.</summary>
    /// <param name="moyenne">Mean, from 0 to 700.</param>
    /// <param name="part">From 0 included to 1 excluded.</param>
    public static int Quantile(double moyenne, double part)
    {
        // The sum of the terms may stay below the share by rounding: beyond this, they add nothing.
        var limite = Math.Min(Inverses.Length - 1, (int)(moyenne + 20 * Math.Sqrt(moyenne) + 40));
        var nombre = 0;
        var probabilite = Math.Exp(-moyenne);
        var cumul = probabilite;
        while (part >= cumul && nombre < limite)
        {
            nombre++;
            probabilite *= moyenne * Inverses[nombre];
            cumul += probabilite;
        }
        return nombre;
    }
}
