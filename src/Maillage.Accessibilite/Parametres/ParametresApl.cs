namespace Maillage.Accessibilite;

/// <summary>What turns doctors and people into an APL, for the activity years it was published for.</summary>
public sealed record ParametresApl
{
    /// <summary>Weight by minutes of travel.</summary>
    public required Decroissance Decroissance { get; init; }

    /// <summary>Consultations and visits a year below which a doctor counts as able to give that many.</summary>
    public required double PlancherActes { get; init; }

    /// <summary>Consultations and visits a year beyond which a doctor's activity is no longer counted.</summary>
    public required double PlafondActes { get; init; }

    /// <summary>Last age, included, at which a doctor is counted.</summary>
    public required int AgeMaximum { get; init; }

    /// <summary>Consultations and visits a year of one full-time equivalent.</summary>
    public required double ActesParEtp { get; init; }
}
