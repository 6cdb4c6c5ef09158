namespace Maillage.Zonage;

/// <summary>Shares rounded as the statistical tool of the ministry rounds them.</summary>
public static class Arrondi
{
    /// <summary>
    /// A share in per cent, to one decimal: the nearest of the two decimals around the value as the machine holds it; the even one when both
    /// are as near.
    /// </summary>
    /// <param name="partie">0 or more.</param>
    /// <param name="total">Above 0.</param>
    public static double Pourcent(long partie, long total) => AUneDecimale(100 * ((double)partie / total));

    private static double AUneDecimale(double valeur)
    {
        var dessous = Math.Floor(valeur * 10);
        var (bas, haut) = (dessous / 10, (dessous + 1) / 10);
        var (versLeBas, versLeHaut) = (valeur - bas, haut - valeur);
        return versLeBas < versLeHaut || (versLeBas == versLeHaut && dessous % 2 == 0) ? bas : haut;
    }
}
