namespace Maillage.Projections;

/// <summary>A number nobody knows exactly: at least, most likely, at most. Drawn from the triangle of the three.</summary>
/// <param name="Bas">At least.</param>
/// <param name="Central">Most likely.</param>
/// <param name="Haut">At most.</param>
public readonly record struct Incertitude(double Bas, double Central, double Haut)
{
    /// <summary>A number taken as sure.</summary>
    public static Incertitude Sure(double valeur) => new(valeur, valeur, valeur);

    /// <summary>Mean of the triangle.</summary>
    public double Moyenne => (Bas + Central + Haut) / 3;

    /// <summary>The three in order and finite.</summary>
    public bool EstOrdonnee => double.IsFinite(Bas) && double.IsFinite(Haut) && Bas <= Central && Central <= Haut;

    /// <summary>The value a share of the draws is below; grows with the share.</summary>
    /// <param name="part">From 0 to 1.</param>
    public double Quantile(double part)
    {
        var etendue = Haut - Bas;
        if (etendue <= 0)
        {
            return Central;
        }
        var pivot = (Central - Bas) / etendue;
        return part < pivot
            ? Bas + Math.Sqrt(part * etendue * (Central - Bas))
            : Haut - Math.Sqrt((1 - part) * etendue * (Haut - Central));
    }
}
