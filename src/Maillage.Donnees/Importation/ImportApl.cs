using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// Accessibility published by DREES for 2016 and 2018, in the communes of 2019. A commune merged since has the mean of its parts weighted by
/// their standardised population, the rule DREES gives for its indicator; its standardised population is their sum.
/// </summary>
internal static class ImportApl
{
    public const string Fichier = "apl_communes_occitanie.csv";

    private static readonly DateOnly Geographie = new(2019, 1, 1);

    private static readonly (int Annee, string Tous, string Jusqu65, string Population)[] Series =
    [
        (2016, "apl_mg2016", "apl_mg2016_65", "pop_standardisee_2014"),
        (2018, "apl_mg2018", "apl_mg2018_65", "pop_standardisee_2016"),
    ];

    public static IReadOnlyDictionary<CodeCommune, IReadOnlyList<AplPubliee>> Lire(
        string chemin,
        ContexteCompilation contexte
    )
    {
        var lignes = new Dictionary<CodeCommune, AplPubliee[]>();
        string[] colonnes = ["code", .. Series.SelectMany(s => new[] { s.Tous, s.Jusqu65, s.Population })];
        foreach (var ligne in FichierCsv.Lire(chemin, FormatCsv.Virgule, contexte.Rapport, colonnes))
        {
            lignes[ligne.Commune("code")] = Array.ConvertAll(
                Series,
                serie => new AplPubliee(
                    serie.Annee,
                    ligne.Decimal(serie.Tous),
                    ligne.Decimal(serie.Jusqu65),
                    ligne.Decimal(serie.Population)
                )
            );
        }
        var recomposition = new Recomposition(contexte.Mouvements, Geographie);
        return contexte.Recomposer(recomposition, lignes, Fichier, Reunir);
    }

    private static IReadOnlyList<AplPubliee> Reunir(IReadOnlyList<AplPubliee[]> parties) =>
        [.. Enumerable.Range(0, Series.Length).Select(i => MoyenneApl.De([.. parties.Select(partie => partie[i])]))];
}
