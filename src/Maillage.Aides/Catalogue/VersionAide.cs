using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>The rules of an aid for the contracts signed over a period.</summary>
public sealed record VersionAide
{
    /// <summary>Days of signature, both ends included; a missing beginning is unknown, a missing end open.</summary>
    public required Periode Signature { get; init; }

    /// <summary>What this version is, in a few words.</summary>
    public required string Libelle { get; init; }

    /// <summary>What decides the status.</summary>
    public required IReadOnlyList<Exigence> Conditions { get; init; }

    /// <summary>What it pays.</summary>
    public required Mecanisme Montant { get; init; }

    /// <summary>Where the amount comes from.</summary>
    public required Source SourceMontant { get; init; }

    /// <summary>What the beneficiary commits to.</summary>
    public required IReadOnlyList<Engagement> Engagements { get; init; }

    /// <summary>What an officer will check and that never changes the status.</summary>
    public required IReadOnlyList<string> AVerifier { get; init; }

    /// <summary>What the amount leaves out, later upgrades, conflicts between sources.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }
}
