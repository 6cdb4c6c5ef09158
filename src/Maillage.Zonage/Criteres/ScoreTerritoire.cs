namespace Maillage.Zonage;

/// <summary>How much a territory is in need, in parts that add up.</summary>
/// <param name="Territoire">The territory.</param>
/// <param name="Score">0 (least in need) to 100: the sum of the contributions; null when no weighted criterion is known.</param>
/// <param name="Rang">1 for the highest score; equal scores share it; null without score.</param>
/// <param name="Parts">The criteria, in the order they were given, unknown and weightless ones included.</param>
public sealed record ScoreTerritoire(
    TerritoireDecoupe Territoire,
    double? Score,
    int? Rang,
    IReadOnlyList<PartDeScore> Parts
)
{
    /// <summary>Criteria that weigh in the ranking and are unknown here: the score rests on the others alone.</summary>
    public IEnumerable<Critere> Manquants =>
        Parts.Where(part => part.Critere.Poids > 0 && part.Contribution is null).Select(part => part.Critere);

    /// <summary>Whether the score rests on some of its criteria only.</summary>
    public bool Partiel => Score is not null && Manquants.Any();
}
