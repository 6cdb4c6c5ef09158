using System.Globalization;

namespace Maillage.Aides;

/// <summary>A budget as the rows of a spreadsheet: one per state and funder, one column per year; an unknown cell is empty.</summary>
public static class CsvBudget
{
    /// <summary>The header, then the rows.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Lignes(ReponseBudget reponse)
    {
        (string Nom, Budget? Budget)[] etats =
        [
            ("reference", reponse.Reference),
            ("variante", reponse.Variante),
            ("difference", reponse.Difference),
        ];
        var annees = (reponse.Difference ?? reponse.Reference).Annees;
        return
        [
            [
                "etat",
                "volet",
                "financeur",
                .. annees.Select(annee => annee.ToString(CultureInfo.InvariantCulture)),
                "sans_annee",
                "total",
                "dont_plafond",
                "dont_estime",
                "dossiers_inconnus",
            ],
            .. etats.SelectMany(etat => Lignes(etat.Nom, etat.Budget, annees)),
        ];
    }

    private static IEnumerable<IReadOnlyList<string>> Lignes(string etat, Budget? budget, IReadOnlyList<int> annees) =>
        from ligne in budget?.Lignes ?? []
        select (string[])
            [
                etat,
                ligne.Volet.Code(),
                ligne.Financeur,
                .. annees.Select(annee => Euros(EnAnnee(ligne, budget!, annee))),
                Euros(ligne.SansAnnee),
                Euros(ligne.Total),
                Euros(ligne.DontPlafond),
                Euros(ligne.DontEstime),
                ligne.DossiersInconnus.ToString("0.##", CultureInfo.InvariantCulture),
            ];

    // The other state may pay over more years: in those of its own calendar alone, nothing is due.
    private static decimal? EnAnnee(LigneBudget ligne, Budget budget, int annee)
    {
        var rang = budget.Annees.ToList().IndexOf(annee);
        return ligne.Annees is null ? null
            : rang < 0 ? 0
            : ligne.Annees[rang];
    }

    private static string Euros(decimal? montant) => montant?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";
}
