using Maillage.Accessibilite;

namespace Maillage.Projections;

/// <summary>What the projection supposes, each supposition with what it rests on.</summary>
public sealed record ParametresProjections
{
    /// <summary>Standard deviation of the logarithm of the pace of departures, the same for the whole region in a draw.</summary>
    public required double IncertitudeDeparts { get; init; }

    /// <summary>Half of the rounding of the published shares of departures, in points of per cent.</summary>
    public required double ArrondiParts { get; init; }

    /// <summary>Standard deviation of the logarithm of the population ten years ahead, in proportion to time before and after.</summary>
    public required double IncertitudePopulation { get; init; }

    /// <summary>Youngest age of those who settle.</summary>
    public required int AgeArriveeMinimal { get; init; }

    /// <summary>Oldest age of those who settle; every age between the two is as likely.</summary>
    public required int AgeArriveeMaximal { get; init; }

    /// <summary>Consultations by age, every five-year band in one of them.</summary>
    public required IReadOnlyList<PoidsAge> PoidsConsultations { get; init; }

    /// <summary>Standard deviation of the logarithm of the number of arrivals of a département, for the back-test.</summary>
    public required double IncertitudeArrivees { get; init; }

    /// <summary>What each of these rests on.</summary>
    public IReadOnlyList<ParametreFonde> Fondements { get; init; } = [];
}
