using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Maillage.Donnees;

/// <summary>Reads the rows of a draft written as CSV, with semicolons, commas or tabs.</summary>
internal static class LectureCsvBrouillon
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <param name="texte">UTF-8, without byte-order mark.</param>
    /// <param name="nom">Name of the file, for messages.</param>
    /// <param name="rapport">Where what is wrong is said.</param>
    public static LectureTableBrouillon? Lire(ReadOnlyMemory<byte> texte, string nom, RapportErreurs rapport)
    {
        try
        {
            return Lire(Utf8.GetString(texte.Span), nom, rapport);
        }
        catch (DecoderFallbackException)
        {
            rapport.Signaler(
                nom,
                "le texte n'est pas en UTF-8. Enregistrez le fichier en « CSV UTF-8 », ou envoyez un classeur."
            );
            return null;
        }
    }

    private static LectureTableBrouillon? Lire(string texte, string nom, RapportErreurs rapport)
    {
        using var csv = new CsvParser(new StringReader(texte), Configuration(texte));
        var table = new LectureTableBrouillon(nom, rapport);
        if (!csv.Read() || !table.Ouvrir(csv.Record!, 1))
        {
            return null;
        }
        // A cell may hold line ends: a row is where it begins.
        for (var ligne = csv.RawRow + 1; csv.Read(); ligne = csv.RawRow + 1)
        {
            table.Ajouter(csv.Record!, ligne);
        }
        return table;
    }

    private static CsvConfiguration Configuration(string texte)
    {
        var entete = texte.AsSpan(0, texte.IndexOf('\n') is >= 0 and var fin ? fin : texte.Length);
        var separateur =
            entete.Contains(';') ? ";"
            : entete.Contains('\t') ? "\t"
            : ",";
        return new(CultureInfo.InvariantCulture)
        {
            Delimiter = separateur,
            Mode = CsvMode.RFC4180,
            BadDataFound = null,
            IgnoreBlankLines = false,
        };
    }
}
