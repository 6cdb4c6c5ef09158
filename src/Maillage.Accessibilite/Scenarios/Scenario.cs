namespace Maillage.Accessibilite;

/// <summary>Changes to try on a region. A plain value: it can be named, kept, compared and sent.</summary>
/// <param name="Nom">What it is called; may be empty.</param>
/// <param name="Modifications">The changes, in order; none is the region as it is.</param>
/// <param name="Mois">The month studied, 1 to 12; null for the whole year.</param>
public sealed record Scenario(string Nom, IReadOnlyList<Modification> Modifications, int? Mois = null)
{
    /// <summary>The region as it is.</summary>
    public static Scenario Vide { get; } = new("", []);
}
