namespace Maillage.Accessibilite.Tests.Temps;

/// <summary>Road models whose times are known without computing.</summary>
internal static class ModelesDEssai
{
    /// <summary>A minute a kilometre, everywhere and at any distance.</summary>
    public static CoefficientsRoutiers UneMinuteParKm { get; } =
        new()
        {
            Sinuosite = 1,
            VitesseA10Km = 60,
            CroissanceVitesse = 0,
            FacteursDensite = [1, 1, 1, 1, 1, 1, 1],
            FacteurInterne = 0.5,
        };

    /// <summary>What a map of France may look like: speed grows with distance, large cities are slow.</summary>
    public static ModeleRoutier Courant { get; } =
        new(
            UneMinuteParKm with
            {
                Sinuosite = 1.3,
                VitesseA10Km = 50,
                CroissanceVitesse = 0.15,
                FacteursDensite = [0.7, 0.9, 1, 1, 1, 1, 1.1],
            }
        );
}
