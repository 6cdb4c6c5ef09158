namespace Maillage.Territoires;

/// <summary>A list of counts and its total, as they may be published.</summary>
/// <param name="Effectifs">The counts, in the order given.</param>
/// <param name="Total">Their sum.</param>
public sealed record ListeProtegee(IReadOnlyList<EffectifPublie> Effectifs, EffectifPublie Total);
