namespace Maillage.Territoires;

/// <summary>
/// A span of days, both ends included. A missing end is open: the period has always begun, or has no known end.
/// The default value covers every day.
/// </summary>
public readonly record struct Periode(DateOnly? Du, DateOnly? Au)
{
    /// <summary>Whether the day lies within the period, its ends included.</summary>
    public bool Contient(DateOnly jour) => (Du is not { } du || jour >= du) && (Au is not { } au || jour <= au);

    /// <summary>Whether the two periods share at least one day.</summary>
    public bool Chevauche(Periode autre) =>
        (Du is not { } du || autre.Au is not { } autreFin || du <= autreFin)
        && (autre.Du is not { } autreDu || Au is not { } fin || autreDu <= fin);
}
