namespace Maillage.Projections;

/// <summary>The Poisson law by inversion: for the same share, a larger mean never gives a smaller number.</summary>
internal static class Poisson
{
    private const double GrandeMoyenne = 500;

    private static readonly double[] Inverses = [.. Enumerable.Range(0, 2_048).Select(nombre => 1.0 / nombre)];

    /// <summary>The number a share of the draws is below.</summary>
    /// <param name="moyenne">Mean, 0 or more.</param>
    /// <param name="part">From 0 included to 1 excluded.</param>
    public static int Quantile(double moyenne, double part)
    {
        if (moyenne > GrandeMoyenne)
        {
            return Grand(moyenne, part);
        }
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

    // Below the start, the terms are too small to add up to anything, and the first one cannot be written.
    private static int Grand(double moyenne, double part)
    {
        var nombre = (int)(moyenne - 12 * Math.Sqrt(moyenne));
        var limite = (int)(moyenne + 12 * Math.Sqrt(moyenne));
        var probabilite = Math.Exp(nombre * Math.Log(moyenne) - moyenne - LogFactorielle(nombre));
        var cumul = probabilite;
        while (part >= cumul && nombre < limite)
        {
            nombre++;
            probabilite *= moyenne / nombre;
            cumul += probabilite;
        }
        return nombre;
    }

    private static double LogFactorielle(int nombre) =>
        nombre * Math.Log(nombre) - nombre + Math.Log(2 * Math.PI * nombre) / 2 + 1.0 / (12 * nombre);
}
