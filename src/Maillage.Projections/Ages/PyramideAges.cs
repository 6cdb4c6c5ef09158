namespace Maillage.Projections;

/// <summary>
/// Doctors by age, in whole years, from <see cref="AgeMinimal"/> to <see cref="AgeMaximal"/>. Counts are whole and 0 or more: a doctor is
/// never cut in two. Immutable.
/// </summary>
public sealed class PyramideAges
{
    /// <summary>Youngest age a doctor is counted at.</summary>
    public const int AgeMinimal = 24;

    /// <summary>Oldest age a doctor is counted at; the few beyond are counted there.</summary>
    public const int AgeMaximal = 90;

    private readonly int[] effectifs = new int[AgeMaximal + 1];

    /// <summary>Adds up the counts of each age.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An age is out of bounds or a count is negative.</exception>
    public PyramideAges(IEnumerable<(int Age, int Effectif)> ages)
    {
        foreach (var (age, effectif) in ages)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(effectif);
            ArgumentOutOfRangeException.ThrowIfLessThan(age, AgeMinimal);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(age, AgeMaximal);
            effectifs[age] += effectif;
        }
        Total = effectifs.Sum();
    }

    /// <summary>All of them.</summary>
    public int Total { get; }

    /// <summary>Doctors of one age; 0 out of bounds.</summary>
    public int this[int age] => age is >= 0 and <= AgeMaximal ? effectifs[age] : 0;

    /// <summary>The ages that have doctors, youngest first.</summary>
    public IEnumerable<(int Age, int Effectif)> Strates =>
        effectifs.Index().Where(strate => strate.Item > 0).Select(strate => (strate.Index, strate.Item));

    /// <summary>Doctors of a band.</summary>
    public int Dans(TrancheAge tranche) => Strates.Where(strate => tranche.Contient(strate.Age)).Sum(s => s.Effectif);
}
