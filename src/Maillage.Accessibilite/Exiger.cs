using System.Runtime.CompilerServices;

namespace Maillage.Accessibilite;

/// <summary>What a parameter must be.</summary>
internal static class Exiger
{
    public static void Positif(double valeur, [CallerArgumentExpression(nameof(valeur))] string nom = "")
    {
        if (!double.IsFinite(valeur) || valeur <= 0)
        {
            throw new ArgumentOutOfRangeException(nom, valeur, "Must be finite and above 0.");
        }
    }

    public static void PositifOuNul(double valeur, string nom)
    {
        if (!double.IsFinite(valeur) || valeur < 0)
        {
            throw new ArgumentOutOfRangeException(nom, valeur, "Must be finite, 0 or more.");
        }
    }
}
