namespace Maillage.Accessibilite;

/// <summary>Two points whose travel time is known from a route planner.</summary>
/// <param name="Km">Distance as the crow flies, in kilometres, above 0.</param>
/// <param name="KmRoute">Distance by road, in kilometres, above 0.</param>
/// <param name="Osrm">Minutes by OSRM, 0 or more.</param>
/// <param name="Metric">Minutes by METRIC, off-peak, 0 or more; null when it found no road.</param>
public readonly record struct CoupleMesure(double Km, double KmRoute, double Osrm, double? Metric);
