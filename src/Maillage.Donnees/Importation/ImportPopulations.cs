using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// Municipal populations of the communes of the region by year. INSEE counts the population of year Y in the communes of 1 January
/// Y + 2: a commune that absorbed another later has a population before only where that of every part is at hand, which is the case of
/// 2021 (a second file gives it in the communes of 2024).
/// </summary>
internal static class ImportPopulations
{
    public const string Fichier = "occitanie_communes_2026.csv";

    private const int AnneeParties = 2021;

    public static readonly int[] Annees = [2019, 2020, 2021, 2022, 2023];

    public static IReadOnlyDictionary<CodeCommune, IReadOnlyDictionary<int, int>> Lire(
        string chemin,
        string cheminParties,
        ContexteCompilation contexte
    )
    {
        var brutes = LireBrutes(chemin, contexte.Rapport);
        var parties2021 = LireParties(cheminParties, contexte.Rapport);
        var populations = brutes.Keys.ToDictionary(code => code, _ => new SortedDictionary<int, int>());
        foreach (var annee in Annees)
        {
            var recomposition = new Recomposition(contexte.Mouvements, new DateOnly(annee + 2, 1, 1));
            var lignes = brutes.Where(l => l.Value.ContainsKey(annee)).ToDictionary(l => l.Key, l => l.Value[annee]);
            foreach (var (code, population) in annee == AnneeParties ? parties2021 : [])
            {
                lignes.TryAdd(code, population);
            }
            foreach (var code in brutes.Keys)
            {
                if (recomposition.Parties(code, lignes) is { } parties)
                {
                    populations[code][annee] = parties.Sum();
                }
            }
        }
        return populations.ToDictionary(l => l.Key, IReadOnlyDictionary<int, int> (l) => l.Value);
    }

    private static Dictionary<CodeCommune, Dictionary<int, int>> LireBrutes(string chemin, RapportErreurs rapport)
    {
        var lignes = new Dictionary<CodeCommune, Dictionary<int, int>>();
        foreach (
            var ligne in FichierCsv.Lire(chemin, FormatCsv.Virgule, rapport, ["code_insee", .. Annees.Select(Colonne)])
        )
        {
            var parAnnee = new Dictionary<int, int>();
            foreach (var annee in Annees)
            {
                if (ligne.EntierOuRien(Colonne(annee)) is { } population)
                {
                    parAnnee[annee] = population;
                }
            }
            lignes[ligne.Commune("code_insee")] = parAnnee;
        }
        return lignes;
    }

    private static Dictionary<CodeCommune, int> LireParties(string chemin, RapportErreurs rapport)
    {
        var lignes = new Dictionary<CodeCommune, int>();
        foreach (var ligne in FichierCsv.Lire(chemin, FormatCsv.Virgule, rapport, "code_insee", "population"))
        {
            lignes[ligne.Commune("code_insee")] = ligne.Entier("population");
        }
        return lignes;
    }

    private static string Colonne(int annee) => string.Create(CultureInfo.InvariantCulture, $"pmun_{annee}");
}
