namespace Maillage.Zonage;

/// <summary>The ceilings a draft is held to, and who says so.</summary>
/// <param name="Valeurs">In per cent of the region's people.</param>
/// <param name="Source">The text they were read in, typed with them; null when none is given.</param>
public sealed record PlafondsDuBrouillon(Plafonds Valeurs, string? Source)
{
    /// <summary>No ceiling is known.</summary>
    public static PlafondsDuBrouillon Inconnus { get; } = new(Plafonds.Inconnus, null);
}
