using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Number of FINESS establishments by commune and category; those of communes merged since are added up.</summary>
internal static class ImportStructures
{
    public const string Fichier = "comptes_commune_categorie.csv";

    public static IReadOnlyList<(CodeCommune Commune, CompteStructures Compte)> Lire(
        string chemin,
        ContexteCompilation contexte
    )
    {
        var nombres = new SortedDictionary<(CodeCommune Commune, string Categorie), int>();
        var libelles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var ligne in FichierCsv.Lire(
                chemin,
                FormatCsv.Virgule,
                contexte.Rapport,
                "code_insee",
                "categetab",
                "categorie",
                "nb"
            )
        )
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
            var cle = (commune, ligne.Texte("categetab"));
            libelles[cle.Item2] = ligne.Texte("categorie");
            nombres[cle] = nombres.GetValueOrDefault(cle) + ligne.Entier("nb");
        }
        return
        [
            .. nombres.Select(n =>
                (n.Key.Commune, new CompteStructures(n.Key.Categorie, libelles[n.Key.Categorie], n.Value))
            ),
        ];
    }
}
