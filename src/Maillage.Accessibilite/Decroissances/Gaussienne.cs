namespace Maillage.Accessibilite;

/// <summary>
/// A bell that falls from 1 at 0 minutes to 0 at its range: (e^(−½(t/t₀)²) − e^(−½)) / (1 − e^(−½)), 0 beyond (Dai 2010).
/// </summary>
public sealed record Gaussienne : Decroissance
{
    private static readonly double Pied = Math.Exp(-0.5);

    /// <param name="portee">Range in minutes, finite and above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is not finite and above 0.</exception>
    public Gaussienne(double portee)
    {
        Exiger.Positif(portee);
        Portee = portee;
    }

    /// <inheritdoc/>
    public override double Portee { get; }

    /// <inheritdoc/>
    public override double Poids(double minutes)
    {
        var part = minutes / Portee;
        return part >= 1 ? 0 : (Math.Exp(-0.5 * part * part) - Pied) / (1 - Pied);
    }
}
