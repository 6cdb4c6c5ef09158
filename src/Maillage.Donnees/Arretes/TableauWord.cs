using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Maillage.Donnees;

/// <summary>
/// A table of a Word document: its header is repeated at the top of each page, no row is cut in two, and its title is read aloud.
/// </summary>
internal sealed class TableauWord
{
    private const int LargeurTexte = 9638;

    private readonly Table table;
    private readonly int[] largeurs;

    /// <param name="titre">What the table is, for those who hear it.</param>
    /// <param name="colonnes">Names of the columns and their shares of the width.</param>
    public TableauWord(string titre, params (string Nom, int Part)[] colonnes)
    {
        var total = colonnes.Sum(colonne => colonne.Part);
        largeurs = [.. colonnes.Select(colonne => LargeurTexte * colonne.Part / total)];
        table = new Table(
            new TableProperties(
                new TableStyle { Val = StylesArrete.Tableau },
                new TableWidth { Width = Ecrire(largeurs.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { FirstRow = true, NoVerticalBand = true },
                new TableCaption { Val = titre }
            ),
            new TableGrid(largeurs.Select(largeur => new GridColumn { Width = Ecrire(largeur) }))
        );
        Ligne(colonnes.Select(colonne => colonne.Nom), null, entete: true);
    }

    public Table Table => table;

    /// <summary>Adds a row.</summary>
    /// <param name="cellules">Its texts.</param>
    /// <param name="teinte">Colour of its first cell, RRGGBB; null for none.</param>
    public void Ajouter(IEnumerable<string> cellules, string? teinte = null) => Ligne(cellules, teinte, entete: false);

    private void Ligne(IEnumerable<string> cellules, string? teinte, bool entete)
    {
        var proprietes = new TableRowProperties(new CantSplit());
        if (entete)
        {
            proprietes.Append(new TableHeader());
        }
        var ligne = new TableRow(proprietes);
        foreach (var (rang, texte) in cellules.Index())
        {
            ligne.Append(
                Cellule(
                    texte,
                    rang,
                    entete ? "E3E8EC"
                        : rang == 0 ? teinte
                        : null,
                    entete
                )
            );
        }
        table.Append(ligne);
    }

    private TableCell Cellule(string texte, int rang, string? fond, bool gras)
    {
        var proprietes = new TableCellProperties(
            new TableCellWidth { Width = Ecrire(largeurs[rang]), Type = TableWidthUnitValues.Dxa }
        );
        if (fond is not null)
        {
            proprietes.Append(
                new Shading
                {
                    Val = ShadingPatternValues.Clear,
                    Color = "auto",
                    Fill = fond,
                }
            );
        }
        var suite = BlocsWord.Suite(texte);
        if (gras)
        {
            suite.PrependChild(new RunProperties(new Bold()));
        }
        return new(
            proprietes,
            new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = StylesArrete.Cellule }), suite)
        );
    }

    private static string Ecrire(int nombre) => nombre.ToString(CultureInfo.InvariantCulture);
}
