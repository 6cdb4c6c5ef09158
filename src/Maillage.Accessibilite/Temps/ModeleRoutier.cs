namespace Maillage.Accessibilite;

/// <summary>
/// Minutes by car between two centres, from the distance as the crow flies: winding × distance / speed, where speed grows with distance
/// (longer trips use faster roads) and is lower in dense places. Symmetric, 0 at no distance, growing with it. Relief, traffic and the
/// roads themselves are not known: a pass or an estuary is crossed in a straight line.
/// </summary>
public sealed record ModeleRoutier
{
    /// <summary>Classes of the INSEE density grid.</summary>
    public const int ClassesDensite = 7;

    private const double KmReference = 10;

    private readonly double[] facteurs;
    private readonly double coefficient;
    private readonly double exposant;

    /// <param name="coefficients">What the model is made of.</param>
    /// <exception cref="ArgumentOutOfRangeException">A coefficient out of the bounds it is described with.</exception>
    public ModeleRoutier(CoefficientsRoutiers coefficients)
    {
        Exiger.Positif(coefficients.Sinuosite);
        Exiger.Positif(coefficients.VitesseA10Km);
        ArgumentOutOfRangeException.ThrowIfNegative(coefficients.CroissanceVitesse);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(coefficients.CroissanceVitesse, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(coefficients.FacteurInterne);
        ArgumentOutOfRangeException.ThrowIfNotEqual(coefficients.FacteursDensite.Count, ClassesDensite);
        facteurs = [1, .. coefficients.FacteursDensite];
        Array.ForEach(facteurs, facteur => Exiger.Positif(facteur));
        Coefficients = coefficients;
        exposant = 1 - coefficients.CroissanceVitesse;
        coefficient =
            60
            * coefficients.Sinuosite
            / coefficients.VitesseA10Km
            * Math.Pow(KmReference, coefficients.CroissanceVitesse);
    }

    /// <summary>What the model is made of.</summary>
    public CoefficientsRoutiers Coefficients { get; }

    /// <summary>The same model where density slows nothing.</summary>
    public ModeleRoutier SansDensite() =>
        new(Coefficients with { FacteursDensite = [.. Enumerable.Repeat(1.0, ClassesDensite)] });

    /// <summary>The same model where a place reaches itself at once.</summary>
    public ModeleRoutier SansTempsInterne() => new(Coefficients with { FacteurInterne = 0 });

    /// <summary>Minutes between two places.</summary>
    public double Minutes(LieuRoutier origine, LieuRoutier destination) =>
        Minutes(origine.Centre.DistanceKm(destination.Centre), Allure(origine.Densite, destination.Densite));

    /// <summary>Minutes from the homes of a place to its centre: those of a share of the square root of its area.</summary>
    public double MinutesInternes(LieuRoutier lieu) =>
        Minutes(Coefficients.FacteurInterne * Math.Sqrt(lieu.Hectares / 100), Allure(lieu.Densite, lieu.Densite));

    /// <summary>Minutes of a distance as the crow flies, at a pace of 1 where density slows nothing.</summary>
    internal double Minutes(double km, double allure) => coefficient * Math.Pow(km, exposant) / allure;

    /// <summary>The farthest distance as the crow flies that fits in some minutes.</summary>
    internal double Kilometres(double minutes, double allure) => Math.Pow(minutes * allure / coefficient, 1 / exposant);

    /// <summary>Speed of a trip compared with that of the model, by the density of its ends.</summary>
    internal double Allure(int? origine, int? destination) => (Facteur(origine) + Facteur(destination)) / 2;

    internal double AllureMaximale => facteurs.Max();

    private double Facteur(int? densite) => facteurs[densite is >= 1 and <= ClassesDensite and { } classe ? classe : 0];
}
