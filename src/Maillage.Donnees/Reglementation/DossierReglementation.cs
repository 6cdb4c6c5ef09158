using Maillage.Aides;

namespace Maillage.Donnees;

/// <summary>The texts of the rules found in a folder, or why they cannot be read.</summary>
/// <param name="Textes">One per aid, sorted by folder name.</param>
/// <param name="Erreurs">French sentences.</param>
public sealed record ReglementationLue(IReadOnlyList<TexteRegle> Textes, IReadOnlyList<string> Erreurs)
{
    /// <summary>Text of <c>cumuls.yaml</c>, the rules between aids; null when there is none.</summary>
    public string? Cumuls { get; init; }

    /// <summary>The files of local aids, sorted by name.</summary>
    public IReadOnlyList<TexteLocal> Locales { get; init; } = [];
}

/// <summary>The folder <c>reglementation/</c>: one folder per aid under <c>aides/</c>, <c>cumuls.yaml</c>, files of local aids under <c>locales/</c>.</summary>
public static class DossierReglementation
{
    /// <summary>Folder of the files of local aids, in that of the rules.</summary>
    public const string Locales = "locales";

    /// <summary>Reads the files of every aid.</summary>
    /// <param name="chemin">The folder that holds <c>aides/</c>.</param>
    /// <param name="avecCas">Whether the cases are read too; a simulation does without.</param>
    public static ReglementationLue Lire(string chemin, bool avecCas)
    {
        var aides = Path.Combine(chemin, "aides");
        if (!Directory.Exists(aides))
        {
            return new(
                [],
                [
                    $"Le dossier {aides} n'existe pas. Donnez le dossier de la réglementation, celui qui contient « aides ».",
                ]
            );
        }
        var textes = new List<TexteRegle>();
        var erreurs = new List<string>();
        foreach (var dossier in Directory.EnumerateDirectories(aides).Order(StringComparer.Ordinal))
        {
            var regle = Path.Combine(dossier, "aide.yaml");
            var cas = Path.Combine(dossier, "cas.yaml");
            var depart = Path.Combine(dossier, "depart.yaml");
            if (File.Exists(regle))
            {
                textes.Add(
                    new TexteRegle(
                        Path.GetFileName(dossier),
                        File.ReadAllText(regle),
                        avecCas && File.Exists(cas) ? File.ReadAllText(cas) : null
                    )
                    {
                        Depart = File.Exists(depart) ? File.ReadAllText(depart) : null,
                    }
                );
            }
            else
            {
                erreurs.Add($"Le fichier {regle} manque. Ajoutez-le, ou retirez le dossier.");
            }
        }
        var cumuls = Path.Combine(chemin, "cumuls.yaml");
        return new(textes, erreurs)
        {
            Cumuls = File.Exists(cumuls) ? File.ReadAllText(cumuls) : null,
            Locales = LireLocales(chemin),
        };
    }

    private static List<TexteLocal> LireLocales(string chemin)
    {
        var locales = Path.Combine(chemin, Locales);
        return Directory.Exists(locales)
            ?
            [
                .. Directory
                    .EnumerateFiles(locales, "*.csv")
                    .Order(StringComparer.Ordinal)
                    .Select(fichier => new TexteLocal(
                        $"{Locales}/{Path.GetFileName(fichier)}",
                        File.ReadAllText(fichier)
                    )),
            ]
            : [];
    }
}
