namespace Maillage.Zonage;

/// <summary>The opinions a zoning must gather before it is decreed, each as a dated step.</summary>
/// <param name="Etapes">What was done so far, by instance; an instance missing here has not been asked.</param>
public sealed record Consultation(IReadOnlyDictionary<string, EtapeConsultation> Etapes)
{
    /// <summary>Nobody has been asked.</summary>
    public static Consultation Vide { get; } = new(new Dictionary<string, EtapeConsultation>());
}
