using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>An instance whose opinion is sought before a zoning is decreed, as data.</summary>
public sealed record InstanceConsultee
{
    /// <summary>Its name in files, <c>crsa</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name to show.</summary>
    public required string Nom { get; init; }

    /// <summary>What is asked of it, in lower case: an opinion, a concertation.</summary>
    public required string Acte { get; init; }

    /// <summary>The same as the order says it after « Vu ».</summary>
    public required string Visa { get; init; }

    /// <summary>Whether a text asks for it; unknown when none was read.</summary>
    public required Ternaire Requise { get; init; }

    /// <summary>Months it has to answer, above 0; null when no delay is known.</summary>
    public required int? DelaiMois { get; init; }

    /// <summary>Whether its silence, once the delay has passed, is an opinion given.</summary>
    public required Ternaire SilenceVautAvis { get; init; }

    /// <summary>The text that says so.</summary>
    public required string Source { get; init; }

    /// <summary>How far that can be relied on.</summary>
    public required Fiabilite Fiabilite { get; init; }

    /// <summary>What to check before relying on it, in French sentences.</summary>
    public required IReadOnlyList<string> AVerifier { get; init; }
}
