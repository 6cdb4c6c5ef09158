using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Maillage.Donnees.Tests;

/// <summary>Writes the smallest .xlsx workbook: sheets of texts and numbers.</summary>
internal static class ClasseurEssai
{
    private const string Feuille = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Paquet = "http://schemas.openxmlformats.org/package/2006";

    public static string Ecrire(string chemin, params (string Nom, object?[][] Lignes)[] feuilles)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(chemin)!);
        using var zip = ZipFile.Open(chemin, ZipArchiveMode.Create);
        var rangs = Enumerable.Range(1, feuilles.Length).ToList();
        Ajouter(
            zip,
            "[Content_Types].xml",
            $"""<Types xmlns="{Paquet}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""
        );
        Ajouter(
            zip,
            "_rels/.rels",
            $"""<Relationships xmlns="{Paquet}/relationships"><Relationship Id="rId1" Type="{Relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
        );
        Ajouter(
            zip,
            "xl/workbook.xml",
            $"""<workbook xmlns="{Feuille}" xmlns:r="{Relation}"><sheets>{string.Concat(rangs.Select(i => $"""<sheet name="{feuilles[i - 1].Nom}" sheetId="{i}" r:id="rId{i}"/>"""))}</sheets></workbook>"""
        );
        Ajouter(
            zip,
            "xl/_rels/workbook.xml.rels",
            $"""<Relationships xmlns="{Paquet}/relationships">{string.Concat(rangs.Select(i => $"""<Relationship Id="rId{i}" Type="{Relation}/worksheet" Target="worksheets/sheet{i}.xml"/>"""))}</Relationships>"""
        );
        foreach (var i in rangs)
        {
            Ajouter(zip, $"xl/worksheets/sheet{i}.xml", Xml(feuilles[i - 1].Lignes));
        }
        return chemin;
    }

    private static string Xml(object?[][] lignes)
    {
        var xml = new StringBuilder($"""<worksheet xmlns="{Feuille}"><sheetData>""");
        for (var i = 0; i < lignes.Length; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{i + 1}\">");
            for (var j = 0; j < lignes[i].Length; j++)
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + j)}{i + 1}");
                xml.Append(Cellule(place, lignes[i][j]));
            }
            xml.Append("</row>");
        }
        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static string Cellule(string place, object? valeur) =>
        valeur switch
        {
            null => "",
            string texte => $"""<c r="{place}" t="inlineStr"><is><t>{SecurityElement.Escape(texte)}</t></is></c>""",
            IFormattable nombre =>
                $"""<c r="{place}"><v>{nombre.ToString(null, CultureInfo.InvariantCulture)}</v></c>""",
            _ => throw new ArgumentException("texte ou nombre attendu", nameof(valeur)),
        };

    private static void Ajouter(ZipArchive zip, string nom, string xml)
    {
        using var flux = zip.CreateEntry(nom).Open();
        flux.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml));
    }
}
