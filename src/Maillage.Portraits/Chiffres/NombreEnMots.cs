using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>A figure and its unit as people read them.</summary>
public static class NombreEnMots
{
    private const string Inconnu = "inconnu";

    /// <summary>A number with the sign of its unit, the words of the document, or « inconnu ».</summary>
    /// <param name="valeur">The number; null when there is none.</param>
    /// <param name="texte">The words in place of a number.</param>
    /// <param name="unite">Unit of the indicator: only <c>%</c>, <c>€</c> and <c>km</c> are written after the number.</param>
    public static string Ecrire(double? valeur, string? texte, string unite) =>
        valeur is { } nombre ? $"{Typographie.Nombre(nombre)}{Signe(unite)}" : texte ?? Inconnu;

    private static string Signe(string unite) =>
        unite.StartsWith('%') ? $"{Typographie.EspaceInsecable}%"
        : unite.StartsWith('€') ? $"{Typographie.EspaceInsecable}€"
        : unite is "km" ? $"{Typographie.EspaceInsecable}km"
        : "";
}
