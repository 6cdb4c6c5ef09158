namespace Maillage.Zonage;

/// <summary>The most of a region's people that each class may hold, in per cent, 0 to 100; null where nobody has said.</summary>
public sealed record Plafonds(double? Zip, double? Zac)
{
    /// <summary>No ceiling is known.</summary>
    public static Plafonds Inconnus { get; } = new(null, null);

    /// <summary>The ceiling of a class; null when it is unknown or has none.</summary>
    public double? De(ClasseZonage classe) =>
        classe switch
        {
            ClasseZonage.Zip => Zip,
            ClasseZonage.Zac => Zac,
            ClasseZonage.Vigilance or ClasseZonage.Zar or ClasseZonage.HorsZonage => null,
        };
}
