using System.Globalization;

namespace Maillage.Portail.Communes;

/// <summary>Names as people write them.</summary>
internal static class NomsDeCommunes
{
    public const CompareOptions SansAccentNiCasse = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <summary>Whether both are the same name, accents, case and hyphens apart.</summary>
    public static bool Egaux(string nom, string saisie) =>
        CultureInfo.InvariantCulture.CompareInfo.Compare(
            nom.Replace('-', ' '),
            saisie.Replace('-', ' '),
            SansAccentNiCasse
        ) == 0;
}
