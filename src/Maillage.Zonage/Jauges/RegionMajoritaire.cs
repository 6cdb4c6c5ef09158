namespace Maillage.Zonage;

/// <summary>Which region decides for a territory that several share and that the thresholds do not settle.</summary>
public static class RegionMajoritaire
{
    /// <summary>
    /// The region with the most residents in the territory; null when two have as many, who must then agree. Each region still counts its own
    /// residents only.
    /// </summary>
    /// <param name="habitants">Residents of the territory by region, 0 or more; at least one region.</param>
    public static string? De(IReadOnlyDictionary<string, long> habitants)
    {
        var plus = habitants.Values.Max();
        var regions = habitants.Where(region => region.Value == plus).Select(region => region.Key).ToList();
        return regions.Count == 1 ? regions[0] : null;
    }
}
