namespace Maillage.Territoires;

/// <summary>A table of counts, its two margins and its total, as they may be published together.</summary>
/// <param name="Lignes">The counts, row by row, in the order given.</param>
/// <param name="TotauxLignes">Sum of each row.</param>
/// <param name="TotauxColonnes">Sum of each column.</param>
/// <param name="Total">Sum of all.</param>
public sealed record TableauProtege(
    IReadOnlyList<IReadOnlyList<EffectifPublie>> Lignes,
    IReadOnlyList<EffectifPublie> TotauxLignes,
    IReadOnlyList<EffectifPublie> TotauxColonnes,
    EffectifPublie Total
);
