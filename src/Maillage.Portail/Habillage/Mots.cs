using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Portail.Habillage;

/// <summary>The words people read for the values of the model.</summary>
internal static class Mots
{
    /// <summary>After « fiabilité ».</summary>
    public static string EnMots(this Fiabilite fiabilite) =>
        fiabilite switch
        {
            Fiabilite.Officielle => "officielle",
            Fiabilite.Administrative => "administrative",
            Fiabilite.Secondaire => "secondaire (presse, syndicat)",
            Fiabilite.Derivee => "calculée par Maillage",
            Fiabilite.Supposee => "supposée",
            Fiabilite.AVerifier => "à vérifier",
        };

    /// <summary>Why nothing says whether a commune is in the zone: the official file that is missing.</summary>
    public static string PourquoiInconnue(this Zone zone) =>
        zone switch
        {
            Zone.Zip or Zone.Zac or Zone.Zar or Zone.HorsZonage =>
                "Aucun zonage des médecins à notre disposition ne couvre cette date. Il manque l’arrêté de zonage de l’ARS en vigueur ce jour-là.",
            Zone.Qpv =>
                "Aucune liste de quartiers prioritaires à notre disposition ne couvre cette date. Il manque les contours de 2024.",
            Zone.Montagne => "Il manque la liste officielle des communes classées en zone de montagne.",
            Zone.Massif => "Il manque la liste officielle des communes de massif.",
            Zone.TvsMontagne =>
                "Il manque la composition des territoires de vie-santé et la liste des communes de montagne.",
            Zone.Zrr => "La liste à notre disposition ne permet pas de trancher pour cette commune.",
            Zone.Frr => "Il manque la liste officielle des communes France ruralités revitalisation.",
            Zone.Solidarite => "La liste des zones de solidarité à notre disposition ne couvre pas cette date.",
            Zone.Limitrophe10Km =>
                "La distance de la commune aux limites des ZIP et des ZAC n’est pas calculée à cette date.",
        };

    /// <summary>The text with no-break spaces where French punctuation asks for them.</summary>
    public static string Insecable(string texte) => Typographie.Insecable(texte);

    public static string Pluriel(int nombre, string singulier, string pluriel) =>
        $"{Typographie.Nombre((decimal)nombre, 0)}{Typographie.EspaceInsecable}{(nombre > 1 ? pluriel : singulier)}";

    public static string Majuscule(string texte) =>
        texte.Length == 0 ? texte : char.ToUpperInvariant(texte[0]) + texte[1..];

    /// <summary>A small measure with a fixed number of decimals, so that a column of them lines up.</summary>
    public static string Decimales(double valeur, int decimales) =>
        valeur.ToString($"F{decimales}", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>A number or the word « inconnu ».</summary>
    public static string OuInconnu(double? valeur, string unite, int decimales = 1) =>
        valeur is { } connue
            ? $"{Typographie.Nombre(connue, decimales)}{Typographie.EspaceInsecable}{unite}"
            : "inconnu";
}
