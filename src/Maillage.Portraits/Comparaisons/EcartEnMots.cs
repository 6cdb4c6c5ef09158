using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>
/// Sentences that compare two figures. The gap is that of the figures as they are shown, so that a reader who subtracts finds it.
/// </summary>
public static class EcartEnMots
{
    private const char Insecable = Typographie.EspaceInsecable;

    /// <summary>
    /// A gap in words: « 3 points au-dessus de la région (40 %) », « 6 de moins que dans la région (92) », « comme dans la région (40 %) ».
    /// </summary>
    /// <param name="valeur">The figure, as shown.</param>
    /// <param name="repere">What it is compared with, as shown.</param>
    /// <param name="unite">Unit of both.</param>
    /// <param name="terme">What is compared with.</param>
    public static string Dire(double valeur, double repere, string unite, Terme terme)
    {
        var entre = $"({NombreEnMots.Ecrire(repere, null, unite)})";
        var ecart = (decimal)valeur - (decimal)repere;
        if (ecart == 0)
        {
            return $"comme {terme.Dans} {entre}";
        }
        var forme = FormeEcart.De(unite);
        var combien = Combien(Math.Abs(ecart), forme);
        return forme.EnPoints
            ? $"{combien} au-{(ecart > 0 ? "dessus" : "dessous")} {terme.De} {entre}"
            : $"{combien} de {(ecart > 0 ? "plus" : "moins")} que {terme.Dans} {entre}";
    }

    /// <summary>
    /// The same for a figure of a portrait; null when nothing compares. A count is compared by its rate when it has one, or said as a part
    /// of the whole: « 6,5 % de la région ».
    /// </summary>
    internal static string? Dire(ChiffrePortrait chiffre, Repere? repere, Terme terme)
    {
        if (repere is null || !chiffre.EstConnu)
        {
            return null;
        }
        if (chiffre.Pour100000 is { } taux)
        {
            return repere.Pour100000 is { } autre
                ? $"{Taux(taux)} pour 100{Typographie.EspaceFine}000{Insecable}habitants, contre {Taux(autre)} {terme.Dans}"
                : null;
        }
        if (chiffre.Valeur is not { } valeur)
        {
            return null;
        }
        return repere.Valeur is not { } comparee ? $"on ne sait pas ce qu’il en est {terme.Dans}"
            : !chiffre.Indicateur.EstUnCompte ? Dire(valeur, comparee, chiffre.Indicateur.Unite, terme)
            : Part(valeur, comparee, terme);
    }

    private static string? Part(double valeur, double tout, Terme terme) =>
        tout > 0 ? $"{Typographie.Nombre(valeur * 100 / tout, 1)}{Insecable}% {terme.De}" : null;

    private static string Combien(decimal ecart, FormeEcart forme)
    {
        var nom = ecart < 2 ? forme.Un : forme.Plusieurs;
        return nom.Length == 0 ? Typographie.Nombre(ecart) : $"{Typographie.Nombre(ecart)}{Insecable}{nom}";
    }

    private static string Taux(double taux) => Typographie.Nombre(taux, 1);
}
