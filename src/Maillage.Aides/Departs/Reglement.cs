namespace Maillage.Aides;

/// <summary>One way of reading the rule, and the sums it gives.</summary>
/// <param name="Libelle">The reading, in French.</param>
/// <param name="Unite">Unit of the pro rata, <c>mois entiers</c>; null when there is none.</param>
/// <param name="AReverser">Euros to give back.</param>
/// <param name="ResteAVerser">Euros still to be received.</param>
public sealed record LectureDepart(string Libelle, string? Unite, decimal AReverser, decimal ResteAVerser);

/// <summary>What a rule makes of a contract left early.</summary>
internal sealed record Reglement
{
    /// <summary>Readings of the rule, the one retained first; empty when it cannot be worked out.</summary>
    public required IReadOnlyList<LectureDepart> Lectures { get; init; }

    /// <summary>Euros received by the day of departure; null when unknown.</summary>
    public required decimal? Verse { get; init; }

    /// <summary>Whether the first reading is the answer; else the readings are bounds, and the answer is unknown.</summary>
    public bool Tranchee { get; init; } = true;

    /// <summary>Payments worked out by the rule itself; null to show those of the schedule.</summary>
    public IReadOnlyList<LigneDepart>? Detail { get; init; }

    /// <summary>Facts that are missing.</summary>
    public IReadOnlyList<Cle> Manques { get; init; } = [];

    /// <summary>What is assumed.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public static Reglement Manque(params Cle[] cles) =>
        new()
        {
            Lectures = [],
            Verse = null,
            Manques = cles,
        };
}
