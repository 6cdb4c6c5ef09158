using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Maillage.Donnees;

/// <summary>Reads the rows of an official CSV file, and says in French what prevents it.</summary>
internal static class FichierCsv
{
    /// <summary>The rows that have as many cells as the header; a missing file or column is reported and gives no row.</summary>
    public static IEnumerable<LigneCsv> Lire(
        string chemin,
        FormatCsv format,
        RapportErreurs rapport,
        params string[] colonnes
    )
    {
        var nom = Path.GetFileName(chemin);
        if (!File.Exists(chemin))
        {
            rapport.Signaler(nom, $"fichier absent. Déposez-le dans le dossier « {NomDossier(chemin)} ».");
            yield break;
        }
        using var lecteur = new StreamReader(chemin, format.Encodage);
        for (var i = 0; i < format.LignesBanniere; i++)
        {
            lecteur.ReadLine();
        }
        using var csv = new CsvParser(lecteur, Configuration(format));
        if (LireEntete(csv, nom, rapport, colonnes) is not { } entete)
        {
            yield break;
        }
        while (csv.Read())
        {
            var ligne = new LigneCsv(nom, csv.RawRow + format.LignesBanniere, csv.Record!, entete, rapport);
            if (ligne.EstComplete())
            {
                yield return ligne;
            }
        }
    }

    private static string NomDossier(string chemin) => Path.GetFileName(Path.GetDirectoryName(chemin)) ?? "";

    private static CsvConfiguration Configuration(FormatCsv format) =>
        new(CultureInfo.InvariantCulture)
        {
            Delimiter = format.Separateur.ToString(),
            Mode = CsvMode.RFC4180,
            BadDataFound = null,
        };

    private static Dictionary<string, int>? LireEntete(
        CsvParser csv,
        string nom,
        RapportErreurs rapport,
        string[] colonnes
    )
    {
        if (!csv.Read())
        {
            rapport.Signaler(nom, "fichier vide. Remettez l'original.");
            return null;
        }
        var entete = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < csv.Record!.Length; i++)
        {
            entete.TryAdd(csv.Record[i].Trim('\uFEFF', ' '), i);
        }
        var absentes = colonnes.Where(colonne => !entete.ContainsKey(colonne)).ToList();
        foreach (var colonne in absentes)
        {
            rapport.Signaler(nom, csv.RawRow, colonne, "colonne absente de l'en-tête. Remettez le fichier d'origine.");
        }
        return absentes.Count == 0 ? entete : null;
    }
}
