namespace Maillage.Projections;

/// <summary>
/// How likely a doctor is to stop, by age: a rate per year, a straight line between the ages it is known at, constant beyond the last and
/// 0 before the first. Immutable; safe to share between threads.
/// </summary>
public sealed class RisqueDepart
{
    private const int PasParAn = 10;
    private const int AgeFinal = PyramideAges.AgeMaximal + 60;

    private readonly double[] cumul = new double[AgeFinal * PasParAn + 1];

    /// <summary>Builds the cumulated rate.</summary>
    /// <param name="points">Exact age and yearly rate, 0 or more, by age.</param>
    public RisqueDepart(IReadOnlyList<(double Age, double Taux)> points)
    {
        Points = [.. points.OrderBy(point => point.Age)];
        for (var pas = 1; pas < cumul.Length; pas++)
        {
            var milieu = (pas - 0.5) / PasParAn;
            cumul[pas] = cumul[pas - 1] + Taux(milieu) / PasParAn;
        }
    }

    /// <summary>The ages it is known at.</summary>
    public IReadOnlyList<(double Age, double Taux)> Points { get; }

    /// <summary>Rate per year at an exact age.</summary>
    public double Taux(double age)
    {
        if (Points.Count == 0 || age < Points[0].Age)
        {
            return 0;
        }
        for (var rang = 1; rang < Points.Count; rang++)
        {
            var (avant, apres) = (Points[rang - 1], Points[rang]);
            if (age < apres.Age)
            {
                return avant.Taux + (apres.Taux - avant.Taux) * (age - avant.Age) / (apres.Age - avant.Age);
            }
        }
        return Points[^1].Taux;
    }

    /// <summary>Rate cumulated from birth to an exact age, no more than 150 years.</summary>
    public double Cumul(double age)
    {
        var place = Math.Clamp(age, 0, AgeFinal) * PasParAn;
        var bas = (int)place;
        return bas + 1 >= cumul.Length ? cumul[^1] : cumul[bas] + (cumul[bas + 1] - cumul[bas]) * (place - bas);
    }

    /// <summary>Share of doctors of an age in whole years (half a year more on average) still at work after some years.</summary>
    /// <param name="age">Age in whole years.</param>
    /// <param name="annees">Years.</param>
    /// <param name="facteur">How many times faster than these rates doctors leave.</param>
    public double Maintien(int age, double annees, double facteur = 1) =>
        Math.Exp(-facteur * (Cumul(age + 0.5 + annees) - Cumul(age + 0.5)));
}
