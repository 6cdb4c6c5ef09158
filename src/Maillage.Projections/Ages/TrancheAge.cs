namespace Maillage.Projections;

/// <summary>Ages from one birthday to another, both included.</summary>
/// <param name="Du">First age.</param>
/// <param name="Au">Last age; null when there is no upper bound.</param>
public readonly record struct TrancheAge(int Du, int? Au)
{
    /// <summary>Whether an age, in whole years, is in the band.</summary>
    public bool Contient(int age) => age >= Du && (Au is null || age <= Au);
}
