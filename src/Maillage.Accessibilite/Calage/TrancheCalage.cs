namespace Maillage.Accessibilite;

/// <summary>Errors of the law on the pairs of one band.</summary>
/// <param name="De">Lower bound, included.</param>
/// <param name="A">Upper bound, left out; null for the last band.</param>
/// <param name="Metric">The law against METRIC.</param>
/// <param name="Osrm">The law against OSRM.</param>
/// <param name="OsrmMetric">OSRM against METRIC: how far two route planners are from each other.</param>
public sealed record TrancheCalage(
    double De,
    double? A,
    MesureEcarts Metric,
    MesureEcarts Osrm,
    MesureEcarts OsrmMetric
);

/// <summary>A pair and the minutes the law gives it.</summary>
internal readonly record struct CouplePredit(CoupleMesure Couple, double Minutes);

/// <summary>Sorts pairs into bands.</summary>
internal static class TranchesCalage
{
    private static readonly double[] Kilometres = [0, 5, 10, 15, 20, 30, 40, 60];
    private static readonly double[] Minutes = [0, 10, 15, 20, 30, 45, 60];

    public static IReadOnlyList<TrancheCalage> ParDistance(IReadOnlyList<CouplePredit> predits) =>
        Ranger(predits, Kilometres, predit => predit.Couple.Km);

    public static IReadOnlyList<TrancheCalage> ParMinutes(IReadOnlyList<CouplePredit> predits) =>
        Ranger(predits, Minutes, predit => predit.Couple.Metric!.Value);

    private static IReadOnlyList<TrancheCalage> Ranger(
        IReadOnlyList<CouplePredit> predits,
        double[] bornes,
        Func<CouplePredit, double> mesure
    ) =>
        [
            .. bornes.Select(
                (de, rang) =>
                {
                    double? a = rang + 1 < bornes.Length ? bornes[rang + 1] : null;
                    return Decrire(de, a, [.. predits.Where(p => mesure(p) >= de && (a is null || mesure(p) < a))]);
                }
            ),
        ];

    private static TrancheCalage Decrire(double de, double? a, CouplePredit[] predits) =>
        new(
            de,
            a,
            MesureEcarts.De(predits.Select(predit => predit.Minutes - predit.Couple.Metric!.Value)),
            MesureEcarts.De(predits.Select(predit => predit.Minutes - predit.Couple.Osrm)),
            MesureEcarts.De(predits.Select(predit => predit.Couple.Osrm - predit.Couple.Metric!.Value))
        );
}
