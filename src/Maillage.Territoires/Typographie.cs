using System.Globalization;
using System.Text.RegularExpressions;

namespace Maillage.Territoires;

/// <summary>Numbers, amounts and dates as French readers expect them: <c>76 519</c>, <c>12 500 €</c>, <c>1er juin 2022</c>.</summary>
public static partial class Typographie
{
    /// <summary>Narrow no-break space, between thousands.</summary>
    public const char EspaceFine = '\u202f';

    /// <summary>No-break space, before units and double punctuation.</summary>
    public const char EspaceInsecable = '\u00a0';

    private static readonly NumberFormatInfo Nombres = new()
    {
        NumberGroupSeparator = EspaceFine.ToString(),
        NumberDecimalSeparator = ",",
        NegativeSign = "−",
    };

    private static readonly string[] Mois =
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];

    /// <summary>The text with no-break spaces where French punctuation asks for them.</summary>
    public static string Insecable(string texte) => Ponctuation().Replace(texte, EspaceInsecable.ToString());

    /// <summary>A number with at most <paramref name="decimales"/> decimals, useless zeros left out.</summary>
    public static string Nombre(decimal valeur, int decimales = 2) =>
        valeur.ToString("#,0." + new string('#', decimales), Nombres);

    /// <summary>A number with at most <paramref name="decimales"/> decimals, useless zeros left out.</summary>
    public static string Nombre(double valeur, int decimales = 2) => Nombre((decimal)valeur, decimales);

    /// <summary>An amount in euros: without cents when they are zero.</summary>
    public static string Euros(decimal montant) =>
        (decimal.IsInteger(montant) ? montant.ToString("#,0", Nombres) : montant.ToString("#,0.00", Nombres))
        + EspaceInsecable
        + "€";

    /// <summary>A day: <c>1er juin 2022</c>, <c>31 décembre 2025</c>.</summary>
    public static string Jour(DateOnly jour) =>
        $"{(jour.Day == 1 ? "1er" : jour.Day.ToString(CultureInfo.InvariantCulture))}{EspaceInsecable}{NomDuMois(jour.Month)} {jour.Year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A month of any year: <c>juin</c>.</summary>
    /// <param name="mois">1 to 12.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such month.</exception>
    public static string NomDuMois(int mois) => Mois[mois - 1];

    /// <summary>A month: <c>juin 2022</c>.</summary>
    public static string MoisDeLAnnee(DateOnly jour) =>
        $"{NomDuMois(jour.Month)} {jour.Year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A period in words: <c>du … au …</c>, <c>depuis le …</c>, <c>jusqu'au …</c>, <c>sans limite connue</c>.</summary>
    public static string EnMots(Periode periode) =>
        periode switch
        {
            { Du: { } du, Au: { } au } => $"du {Jour(du)} au {Jour(au)}",
            { Du: { } du } => $"depuis le {Jour(du)}",
            { Au: { } au } => $"jusqu'au {Jour(au)}",
            _ => "sans limite connue",
        };

    [GeneratedRegex(@" (?=[?!:;»€%])|(?<=«) |(?<=\bn°|\b[LRD]\.) (?=\d)")]
    private static partial Regex Ponctuation();
}
