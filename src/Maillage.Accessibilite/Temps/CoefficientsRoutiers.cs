namespace Maillage.Accessibilite;

/// <summary>The figures of the road model.</summary>
public sealed record CoefficientsRoutiers
{
    /// <summary>Road distance over distance as the crow flies, above 0.</summary>
    public required double Sinuosite { get; init; }

    /// <summary>Mean speed on the road of a trip of 10 km as the crow flies, in km/h, above 0.</summary>
    public required double VitesseA10Km { get; init; }

    /// <summary>Power with which speed grows with distance: 0 for one speed, below 1.</summary>
    public required double CroissanceVitesse { get; init; }

    /// <summary>Speed in each class of the density grid, 1 to 7, compared with that of the model; above 0.</summary>
    public required IReadOnlyList<double> FacteursDensite { get; init; }

    /// <summary>Mean distance to the centre of a place over the square root of its area, 0 or more; 0 leaves trips within a place out.</summary>
    public required double FacteurInterne { get; init; }
}
