using System.Text.RegularExpressions;

namespace Maillage.Portail.Communes;

/// <summary>
/// The labels of FINESS as French writes them: a capital at the first word alone, accents on capitals, typographic apostrophes; acronyms
/// are kept, without their dots.
/// </summary>
internal static partial class LibelleFiness
{
    public static string Lire(string libelle)
    {
        var sansPoints = Sigle().Replace(libelle, sigle => sigle.Value.Replace(".", "").Replace(" ", ""));
        var mots = Mot().Replace(sansPoints, mot => Accentuer(mot.Index == 0 ? mot.Value : Abaisser(mot.Value)));
        return mots.Replace('\'', '’');
    }

    // Two capitals or more in a row are an acronym.
    private static string Abaisser(string mot) =>
        mot.Length > 1 && mot.All(char.IsUpper) ? mot : char.ToLowerInvariant(mot[0]) + mot[1..];

    private static string Accentuer(string mot) =>
        mot == "a" ? "à"
        : mot.StartsWith("agé", StringComparison.Ordinal) ? $"â{mot[1..]}"
        : !SansAccent().IsMatch(mot) ? mot
        : (mot[0] == 'E' ? "É" : "é") + mot[1..];

    [GeneratedRegex(@"(?:\p{Lu}\s?\.\s?)+\p{Lu}?\.?(?=[\s)]|$)")]
    private static partial Regex Sigle();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Mot();

    [GeneratedRegex("^[Ee](tab|col|quip|duc|val)")]
    private static partial Regex SansAccent();
}
