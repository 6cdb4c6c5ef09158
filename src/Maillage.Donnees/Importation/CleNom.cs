using System.Globalization;
using System.Text;

namespace Maillage.Donnees;

/// <summary>The letters and digits of a name, without case or accents: what two files have in common when they spell a commune.</summary>
internal static class CleNom
{
    public static string De(string nom)
    {
        var cle = new StringBuilder(nom.Length);
        var depouille = nom.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormD);
        foreach (var lettre in depouille.ToLowerInvariant())
        {
            if (
                char.IsLetterOrDigit(lettre)
                && CharUnicodeInfo.GetUnicodeCategory(lettre) != UnicodeCategory.NonSpacingMark
            )
            {
                cle.Append(lettre);
            }
        }
        return cle.ToString();
    }
}
