using System.Globalization;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>Orders of the table of territories.</summary>
internal static class TriZonage
{
    public const string ParDefaut = "rang";

    /// <summary>Names in addresses, with the heading they belong to.</summary>
    public static readonly IReadOnlyList<(string Nom, string Libelle)> Tous =
    [
        (ParDefaut, "du plus au moins prioritaire"),
        ("nom", "par nom"),
        ("habitants", "du plus au moins peuplé"),
        ("apl", "de la plus basse à la plus haute APL"),
    ];

    private static readonly StringComparer Alphabet = StringComparer.Create(
        CultureInfo.GetCultureInfo("fr-FR"),
        ignoreCase: true
    );

    /// <summary>The scores in an order; unknown values last, ties by name.</summary>
    public static IEnumerable<ScoreTerritoire> Trier(IEnumerable<ScoreTerritoire> scores, string tri) =>
        (
            tri switch
            {
                "nom" => scores.OrderBy(score => 0),
                "habitants" => scores.OrderByDescending(score => score.Territoire.Population),
                "apl" => scores.OrderBy(score => Apl(score) ?? double.MaxValue),
                _ => scores.OrderBy(score => score.Rang ?? int.MaxValue),
            }
        ).ThenBy(score => score.Territoire.Nom, Alphabet);

    public static double? Apl(ScoreTerritoire score) =>
        score.Parts.FirstOrDefault(part => part.Critere.Id == MesuresCriteres.Apl)?.Valeur.Valeur;
}
