namespace Maillage.Accessibilite;

/// <summary>How far some times are from others.</summary>
/// <param name="Nombre">Pairs compared.</param>
/// <param name="Biais">Mean of the differences, in minutes; null without a pair.</param>
/// <param name="AbsolueMoyenne">Mean of the absolute differences, in minutes.</param>
/// <param name="AbsolueMediane">Median of the absolute differences, in minutes.</param>
/// <param name="Quadratique">Square root of the mean of the squares, in minutes.</param>
public sealed record MesureEcarts(
    int Nombre,
    double? Biais,
    double? AbsolueMoyenne,
    double? AbsolueMediane,
    double? Quadratique
)
{
    /// <summary>Sums up differences.</summary>
    public static MesureEcarts De(IEnumerable<double> differences)
    {
        double[] lues = [.. differences];
        if (lues.Length == 0)
        {
            return new(0, null, null, null, null);
        }
        double[] absolues = [.. lues.Select(Math.Abs).Order()];
        return new(
            lues.Length,
            lues.Average(),
            absolues.Average(),
            Mediane(absolues),
            Math.Sqrt(lues.Average(difference => difference * difference))
        );
    }

    private static double Mediane(double[] rangees) =>
        (rangees[(rangees.Length - 1) / 2] + rangees[rangees.Length / 2]) / 2;
}
