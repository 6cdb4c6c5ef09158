namespace Maillage.Projections;

/// <summary>The Poisson law by inversion: for the same share, a larger mean never gives a smaller number.</summary>
internal static class Poisson
{
    /// <summary>The number a share of the draws is below.</summary>
    /// <param name="moyenne">Mean, from 0 to 700.</param>
    /// <param name="part">From 0 included to 1 excluded.</param>
    public static int Quantile(double moyenne, double part)
    {
        var nombre = 0;
        var probabilite = Math.Exp(-moyenne);
        var cumul = probabilite;
        // The sum may stay below the share by rounding: terms this small add nothing.
        while (part >= cumul && (probabilite > 1e-18 || nombre < moyenne))
        {
            nombre++;
            probabilite *= moyenne / nombre;
            cumul += probabilite;
        }
        return nombre;
    }
}
