using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>
/// Writes a draft as a workbook: a sheet of territories in the columns of the table, one for the rest of the draft, one for its consultation.
/// </summary>
public static partial class ClasseurBrouillon
{
    internal const string Territoires = "Territoires";
    internal const string Entete = "Brouillon";
    internal const string Consultation = "Consultation";

    /// <summary>Writes the workbook.</summary>
    /// <param name="flux">Where to write; can be read and sought, left open.</param>
    /// <param name="brouillon">The draft.</param>
    /// <param name="decoupage">Its mesh.</param>
    public static void Ecrire(Stream flux, Brouillon brouillon, Decoupage decoupage)
    {
        using var document = SpreadsheetDocument.Create(flux, SpreadsheetDocumentType.Workbook);
        var classeur = document.AddWorkbookPart();
        var feuilles = new Sheets();
        var table = TableBrouillon.De(brouillon, decoupage);
        Ajouter(classeur, feuilles, Territoires, table.Lignes.Prepend(table.Colonnes));
        Ajouter(classeur, feuilles, Entete, LignesEntete(brouillon));
        Ajouter(classeur, feuilles, Consultation, LignesConsultation(brouillon.Consultation));
        classeur.Workbook = new Workbook(feuilles);
    }

    private static IEnumerable<IReadOnlyList<string>> LignesEntete(Brouillon brouillon)
    {
        var plafonds = brouillon.Plafonds;
        return
        [
            [ColonnesBrouillon.Nom, brouillon.Nom],
            [ColonnesBrouillon.Methode, brouillon.Methode],
            [ColonnesBrouillon.Maille, brouillon.Maille.Code()],
            [ColonnesBrouillon.Millesime, brouillon.Millesime.Annee.ToString(CultureInfo.InvariantCulture)],
            [ColonnesBrouillon.PlafondZip, Nombre(plafonds.Valeurs.Zip)],
            [ColonnesBrouillon.PlafondZac, Nombre(plafonds.Valeurs.Zac)],
            [ColonnesBrouillon.PlafondsSource, plafonds.Source ?? ""],
        ];
    }

    private static IEnumerable<IReadOnlyList<string>> LignesConsultation(Consultation consultation) =>
        consultation
            .Etapes.OrderBy(etape => etape.Key, StringComparer.Ordinal)
            .Select(etape =>
                (IReadOnlyList<string>)
                    [
                        etape.Key,
                        TableCsv.Texte(etape.Value.Saisie),
                        TableCsv.Texte(etape.Value.Rendu),
                        etape.Value.Avis ?? "",
                    ]
            )
            .Prepend([
                ColonnesBrouillon.Instance,
                ColonnesBrouillon.Saisie,
                ColonnesBrouillon.Rendu,
                ColonnesBrouillon.Avis,
            ]);

    private static string Nombre(double? valeur) => valeur?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static void Ajouter(
        WorkbookPart classeur,
        Sheets feuilles,
        string nom,
        IEnumerable<IReadOnlyList<string>> lignes
    )
    {
        var partie = classeur.AddNewPart<WorksheetPart>();
        partie.Worksheet = new Worksheet(new SheetData(lignes.Select(ligne => new Row(ligne.Select(Cellule)))));
        feuilles.Append(
            new Sheet
            {
                Id = classeur.GetIdOfPart(partie),
                SheetId = (uint)feuilles.ChildElements.Count + 1,
                Name = nom,
            }
        );
    }

    // Every cell is a text: codes keep their leading zeros.
    private static Cell Cellule(string texte) =>
        new(new InlineString(new Text(Proteger(texte)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
        };

    // A workbook reads _x000D_ as the character of that number.
    private static string Proteger(string texte) => CaractereCode().Replace(texte, "_x005F_");

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex CaractereCode();
}
