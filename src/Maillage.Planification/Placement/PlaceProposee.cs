using Maillage.Territoires;

namespace Maillage.Planification;

/// <summary>Where one doctor goes, and why. Gains are those over the doctors listed before.</summary>
public sealed record PlaceProposee
{
    /// <summary>The commune; listed as many times as it takes doctors.</summary>
    public required CodeCommune Commune { get; init; }

    /// <summary>Whether it is one of those to be served first.</summary>
    public required bool Prioritaire { get; init; }

    /// <summary>Inhabitants of the communes that this doctor makes reach the threshold.</summary>
    public required double GainHabitants { get; init; }

    /// <summary>What this doctor adds, in the unit of the objective: inhabitants, consultations a year, or minutes × inhabitants.</summary>
    public required double Gain { get; init; }

    /// <summary>The communes it helps most, by access gained × inhabitants; five at most.</summary>
    public required IReadOnlyList<CommuneAidee> Aidees { get; init; }
}
