using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>A question put to somebody who leaves, and what a yes would change. It never changes the sums: only the payer decides.</summary>
public sealed record ExceptionDepart(string Question, string Effet, Source Source);

/// <summary>What happens to the sums of an aid when its contract ends early, for the contracts signed over a period.</summary>
public sealed record RegimeDepart
{
    /// <summary>Days of signature it holds for, both ends included; a missing end is open.</summary>
    public required Periode Signature { get; init; }

    /// <summary>The rule in a French sentence.</summary>
    public required string Texte { get; init; }

    /// <summary>Where it is read.</summary>
    public required Source Source { get; init; }

    /// <summary>How the sums are worked out.</summary>
    public required RegleDepart Regle { get; init; }

    /// <summary>Length of the commitment from signature, in months; null when none or unknown.</summary>
    public required int? DureeMois { get; init; }

    /// <summary>Notice to give, in months; null when no source says.</summary>
    public required int? PreavisMois { get; init; }

    /// <summary>Id of the aid one may leave the contract for, which cannot be held beside it; null when no source says.</summary>
    public required string? BasculeVers { get; init; }

    /// <summary>What might change the answer.</summary>
    public required IReadOnlyList<ExceptionDepart> Exceptions { get; init; }

    /// <summary>What the figures leave out or assume.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}
