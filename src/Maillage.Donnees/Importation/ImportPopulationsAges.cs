using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Estimates of population by département and five-year age band, at 1 January of each year.</summary>
internal static class ImportPopulationsAges
{
    public const string Fichier = "occitanie_aq_1975_2021.csv";

    private const int PremiereAnnee = 2001;

    /// <summary>The bands, as columns of the file and of the compiled table.</summary>
    public static readonly string[] Tranches =
    [
        .. Enumerable
            .Range(0, 19)
            .Select(rang => string.Create(CultureInfo.InvariantCulture, $"{rang * 5}_{rang * 5 + 4}")),
        "95_plus",
    ];

    public static IReadOnlyList<(CodeDepartement Departement, int Annee, IReadOnlyList<int> Habitants)> Lire(
        string chemin,
        ContexteCompilation contexte
    )
    {
        var lignes = new List<(CodeDepartement, int, IReadOnlyList<int>)>();
        var colonnes = new[] { "annee", "dep", "Total" }.Concat(Tranches).ToArray();
        foreach (var ligne in FichierCsv.Lire(chemin, FormatCsv.Virgule, contexte.Rapport, colonnes))
        {
            var annee = ligne.Entier("annee");
            if (annee < PremiereAnnee)
            {
                continue;
            }
            int[] habitants = [.. Tranches.Select(ligne.Entier)];
            if (habitants.Sum() != ligne.Entier("Total"))
            {
                ligne.Signaler("Total", "le total n'est pas la somme des tranches. Remettez le fichier d'origine.");
            }
            lignes.Add((ligne.Departement("dep"), annee, habitants));
        }
        return lignes;
    }
}
