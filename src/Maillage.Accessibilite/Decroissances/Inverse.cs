namespace Maillage.Accessibilite;

/// <summary>
/// A weight that is one over the time, and is 0 at its range and beyond: pysal's hospital example. Two places less than
/// <see cref="Plancher"/> minutes apart count as that far.
/// </summary>
public sealed record Inverse : Decroissance
{
    /// <param name="portee">Range in minutes, left out, finite and above 0.</param>
    /// <param name="plancher">Shortest time that counts, in minutes, finite and above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is not finite and above 0.</exception>
    public Inverse(double portee, double plancher = 1)
    {
        Exiger.Positif(portee);
        Exiger.Positif(plancher);
        (Portee, Plancher) = (portee, plancher);
    }

    /// <inheritdoc/>
    public override double Portee { get; }

    /// <summary>Shortest time that counts, in minutes.</summary>
    public double Plancher { get; }

    /// <inheritdoc/>
    public override double Poids(double minutes) => minutes >= Portee ? 0 : 1 / Math.Max(minutes, Plancher);
}
