namespace Maillage.Planification;

/// <summary>Where the doctors go, what they bring, and how sure it is that none would bring more.</summary>
public sealed record ReponsePlacement
{
    /// <summary>An alternative is worth at least this share of the total.</summary>
    public const double PartAlternative = 0.99;

    /// <summary>How the places were chosen.</summary>
    public required MethodePlacement Methode { get; init; }

    /// <summary>What the doctors are worth together, in the unit of the objective.</summary>
    public required double Total { get; init; }

    /// <summary>No placement is worth more, in the unit of the objective; <see cref="Total"/> when the method is exact.</summary>
    public required double Borne { get; init; }

    /// <summary>Inhabitants of the communes that reach the threshold, whatever the objective.</summary>
    public required double Habitants { get; init; }

    /// <summary>One entry a doctor, the one that adds most first.</summary>
    public required IReadOnlyList<PlaceProposee> Places { get; init; }

    /// <summary>Doctors left without a place, for no permitted one would add anything.</summary>
    public required int NonPlaces { get; init; }

    /// <summary>Placements worth at least 99 % of the total, one for each commune left, the best first.</summary>
    public required IReadOnlyList<Alternative> Alternatives { get; init; }

    /// <summary>What limits the answer, in French; null when nothing does.</summary>
    public required string? Reserve { get; init; }
}
