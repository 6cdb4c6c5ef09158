using Maillage.Territoires;

namespace Maillage.Accessibilite;

/// <summary>How access is shared among people, as DREES publishes it: the indicator is averaged over standardised inhabitants, people are
/// counted and cut into tenths over all inhabitants.</summary>
public sealed record RepartitionAcces
{
    /// <summary>Mean weighted by standardised population (DREES).</summary>
    public required MoyennePonderee MoyenneStandardisee { get; init; }

    /// <summary>Mean weighted by residents (arrêté of 13 November 2017).</summary>
    public required MoyennePonderee MoyenneResidente { get; init; }

    /// <summary>The nine limits that cut the people into tenths, lowest access first; empty when nobody is known.</summary>
    public required IReadOnlyList<double> Deciles { get; init; }

    /// <summary>Gini index of access over inhabitants, 0 (all the same) to 1; null when nobody is known or nobody has any access.</summary>
    public required double? Gini { get; init; }

    /// <summary>Inhabitants whose access is known.</summary>
    public required double Habitants { get; init; }

    /// <summary>Inhabitants of the places whose access is unknown.</summary>
    public required double HabitantsInconnus { get; init; }

    /// <summary>Places whose access is unknown.</summary>
    public required int LieuxInconnus { get; init; }
}
