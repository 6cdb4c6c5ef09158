namespace Maillage.Accessibilite;

/// <summary>Minutes as a function of distance as the crow flies: a + b × km^c.</summary>
/// <param name="Constante">a, in minutes.</param>
/// <param name="Coefficient">b.</param>
/// <param name="Exposant">c; below 1, speed grows with distance.</param>
public sealed record LoiTemps(double Constante, double Coefficient, double Exposant)
{
    private const double ExposantMinimal = 0.3;
    private const double ExposantMaximal = 1.5;
    private const int Pas = 60;

    /// <summary>Minutes of a distance in kilometres.</summary>
    public double Minutes(double km) => Constante + Coefficient * Math.Pow(km, Exposant);

    /// <summary>The law of a form nearest to some couples, by least squares on METRIC minutes.</summary>
    internal static LoiTemps Ajuster(FormeTemps forme, IReadOnlyList<CoupleMesure> couples) =>
        forme.ExposantLibre ? AjusterExposant(forme, couples) : Ajuster(forme, couples, 1);

    // The error has one valley along the power: a golden-section search closes on it.
    private static LoiTemps AjusterExposant(FormeTemps forme, IReadOnlyList<CoupleMesure> couples)
    {
        var or = (Math.Sqrt(5) - 1) / 2;
        var (bas, haut) = (ExposantMinimal, ExposantMaximal);
        for (var pas = 0; pas < Pas; pas++)
        {
            var (gauche, droite) = (haut - or * (haut - bas), bas + or * (haut - bas));
            if (Carres(Ajuster(forme, couples, gauche), couples) < Carres(Ajuster(forme, couples, droite), couples))
            {
                haut = droite;
            }
            else
            {
                bas = gauche;
            }
        }
        return Ajuster(forme, couples, (bas + haut) / 2);
    }

    // Ordinary least squares of minutes on km^c, through the origin or not.
    private static LoiTemps Ajuster(FormeTemps forme, IReadOnlyList<CoupleMesure> couples, double exposant)
    {
        var (n, sx, sy, sxx, sxy) = (0.0, 0.0, 0.0, 0.0, 0.0);
        foreach (var couple in couples)
        {
            var (x, y) = (Math.Pow(couple.Km, exposant), couple.Metric!.Value);
            (n, sx, sy, sxx, sxy) = (n + 1, sx + x, sy + y, sxx + x * x, sxy + x * y);
        }
        if (!forme.ConstanteLibre)
        {
            return new(0, sxy / sxx, exposant);
        }
        var pente = (n * sxy - sx * sy) / (n * sxx - sx * sx);
        return new((sy - pente * sx) / n, pente, exposant);
    }

    private static double Carres(LoiTemps loi, IReadOnlyList<CoupleMesure> couples) =>
        couples.Sum(couple => Math.Pow(loi.Minutes(couple.Km) - couple.Metric!.Value, 2));
}
