namespace Maillage.Accessibilite;

/// <summary>A fit of the law of times, and how far it falls.</summary>
public sealed record Calage
{
    private const double KmReference = 10;

    /// <summary>How it was made.</summary>
    public required OptionsCalage Options { get; init; }

    /// <summary>Pairs read.</summary>
    public required int Lus { get; init; }

    /// <summary>Pairs METRIC found no road for, left out.</summary>
    public required int SansRoute { get; init; }

    /// <summary>Pairs near enough to be fitted.</summary>
    public required int Cales { get; init; }

    /// <summary>The law fitted on them.</summary>
    public required LoiTemps Loi { get; init; }

    /// <summary>Median road distance over distance as the crow flies, on the same pairs.</summary>
    public required double Sinuosite { get; init; }

    /// <summary>The shapes compared by cross-validation.</summary>
    public required IReadOnlyList<FormeEssayee> Formes { get; init; }

    /// <summary>Errors by distance as the crow flies.</summary>
    public required IReadOnlyList<TrancheCalage> ParDistance { get; init; }

    /// <summary>Errors by METRIC minutes.</summary>
    public required IReadOnlyList<TrancheCalage> ParMinutes { get; init; }

    /// <summary>Power with which speed grows with distance.</summary>
    public double CroissanceVitesse => 1 - Loi.Exposant;

    /// <summary>Mean speed on the road of a trip of 10 km as the crow flies, in km/h.</summary>
    public double VitesseA10Km => 60 * Sinuosite * KmReference / Loi.Minutes(KmReference);
}

/// <summary>One shape of the law of times, tried.</summary>
/// <param name="Nom">What the shape says, in French.</param>
/// <param name="Loi">The law fitted on every pair.</param>
/// <param name="Ecarts">Errors of cross-validation.</param>
/// <param name="EstRetenue">Whether it is the shape of the model.</param>
public sealed record FormeEssayee(string Nom, LoiTemps Loi, MesureEcarts Ecarts, bool EstRetenue);
