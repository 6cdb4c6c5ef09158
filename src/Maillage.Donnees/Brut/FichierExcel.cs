using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Maillage.Donnees;

/// <summary>Reads the sheets of an official workbook as rows of text, and says in French what prevents it.</summary>
internal static class FichierExcel
{
    /// <summary>The rows of each sheet, in order, each cell as invariant text.</summary>
    public static IReadOnlyList<FeuilleExcel> Lire(string chemin, RapportErreurs rapport)
    {
        var nom = Path.GetFileName(chemin);
        if (!File.Exists(chemin))
        {
            rapport.Signaler(
                nom,
                $"fichier absent. Déposez-le dans le dossier « {Path.GetFileName(Path.GetDirectoryName(chemin))} »."
            );
            return [];
        }
        using var flux = File.OpenRead(chemin);
        return Lire(flux, nom, rapport);
    }

    /// <summary>The same, of a workbook at hand.</summary>
    /// <param name="flux">Can be read again from its start; left open.</param>
    /// <param name="nom">Name of the file, for messages.</param>
    /// <param name="rapport">Where what prevents it is said.</param>
    public static IReadOnlyList<FeuilleExcel> Lire(Stream flux, string nom, RapportErreurs rapport)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using var lecteur = ExcelReaderFactory.CreateReader(flux);
            return LireFeuilles(lecteur);
        }
        catch (Exception erreur) when (erreur is ExcelReaderException or InvalidDataException)
        {
            rapport.Signaler(nom, "ce n'est pas un classeur Excel lisible. Téléchargez-le de nouveau.");
            return [];
        }
    }

    private static List<FeuilleExcel> LireFeuilles(IExcelDataReader lecteur)
    {
        var feuilles = new List<FeuilleExcel>();
        do
        {
            var lignes = new List<string[]>();
            while (lecteur.Read())
            {
                lignes.Add([.. Enumerable.Range(0, lecteur.FieldCount).Select(i => Texte(lecteur.GetValue(i)))]);
            }
            feuilles.Add(new FeuilleExcel(lecteur.Name, lignes));
        } while (lecteur.NextResult());
        return feuilles;
    }

    private static string Texte(object? valeur) =>
        valeur switch
        {
            null => "",
            IFormattable nombre => nombre.ToString(null, CultureInfo.InvariantCulture),
            _ => valeur.ToString()!.Trim(),
        };
}

/// <summary>One sheet: its name and its rows.</summary>
internal sealed record FeuilleExcel(string Nom, IReadOnlyList<string[]> Lignes);
