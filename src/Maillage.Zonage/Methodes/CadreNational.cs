namespace Maillage.Zonage;

/// <summary>What the method of 2017 lets a region decide of a territory, by its accessibility.</summary>
public enum CadreNational
{
    /// <summary>Accessibility at or below the lower threshold: ZIP, always.</summary>
    SelectionNationale,

    /// <summary>Between the two thresholds, the upper one included: ZIP, ZAC or vigilance, as the region chooses.</summary>
    Vivier,

    /// <summary>Above the upper threshold: out, but for a small share of the people.</summary>
    HorsVivier,
}
