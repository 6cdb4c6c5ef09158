using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// Active establishments of general medicine by commune in SIRENE, replacements and practice companies included: it tells where general
/// practitioners work, not how many they are. Those of communes merged since are added up; a commune that is absent has none.
/// </summary>
internal static class ImportMotifGeneralistes
{
    public const string Fichier = "PS_communes_occitanie.csv";

    public static IReadOnlyDictionary<CodeCommune, int> Lire(string chemin, ContexteCompilation contexte)
    {
        var motif = new SortedDictionary<CodeCommune, int>();
        foreach (var ligne in FichierCsv.Lire(chemin, FormatCsv.Virgule, contexte.Rapport, "code_insee", "generaliste"))
        {
            var code = ligne.Commune("code_insee");
            if (contexte.Codes.Actuel(code) is not { } commune)
            {
                ligne.Signaler(
                    "code_insee",
                    $"{code} n'est le code d'aucune commune, même ancienne. Corrigez le code ou ôtez la ligne."
                );
                continue;
            }
            motif[commune] = motif.GetValueOrDefault(commune) + ligne.Entier("generaliste");
        }
        return motif;
    }
}
