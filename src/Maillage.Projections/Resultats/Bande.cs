namespace Maillage.Projections;

/// <summary>
/// Where the draws fall: half of them between <see cref="P25"/> and <see cref="P75"/>, 80 % between <see cref="P10"/> and
/// <see cref="P90"/>, 95 % between <see cref="P2"/> and <see cref="P97"/>. Each bound is the value of one draw (nearest rank).
/// </summary>
/// <param name="P2">2.5 % of the draws are at most this.</param>
/// <param name="P10">10 %.</param>
/// <param name="P25">25 %.</param>
/// <param name="Mediane">50 %.</param>
/// <param name="P75">75 %.</param>
/// <param name="P90">90 %.</param>
/// <param name="P97">97.5 %.</param>
public readonly record struct Bande(
    double P2,
    double P10,
    double P25,
    double Mediane,
    double P75,
    double P90,
    double P97
)
{
    /// <summary>The same value in every draw.</summary>
    public static Bande Sure(double valeur) => new(valeur, valeur, valeur, valeur, valeur, valeur, valeur);

    /// <summary>The bounds of sorted values.</summary>
    internal static Bande De(double[] triees)
    {
        double Rang(double part) => triees[Math.Max(0, (int)Math.Ceiling(part * triees.Length) - 1)];
        return new(Rang(0.025), Rang(0.1), Rang(0.25), Rang(0.5), Rang(0.75), Rang(0.9), Rang(0.975));
    }
}
