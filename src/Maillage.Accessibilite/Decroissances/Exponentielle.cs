namespace Maillage.Accessibilite;

/// <summary>A weight that is halved every so many minutes, from 1 at 0 minutes, and is 0 beyond its range.</summary>
public sealed record Exponentielle : Decroissance
{
    /// <param name="demiVie">Minutes that halve the weight, finite and above 0.</param>
    /// <param name="portee">Range in minutes, included, finite and above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is not finite and above 0.</exception>
    public Exponentielle(double demiVie, double portee)
    {
        Exiger.Positif(demiVie);
        Exiger.Positif(portee);
        (DemiVie, Portee) = (demiVie, portee);
    }

    /// <summary>Minutes that halve the weight.</summary>
    public double DemiVie { get; }

    /// <inheritdoc/>
    public override double Portee { get; }

    /// <inheritdoc/>
    public override double Poids(double minutes) => minutes > Portee ? 0 : Math.Pow(2, -minutes / DemiVie);
}
