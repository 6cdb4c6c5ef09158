using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Maillage.Donnees;

/// <summary>The styles of the order: headings are real ones, so that a reader can go from one to the next.</summary>
internal static class StylesArrete
{
    public const string Texte = "Normal";
    public const string Titre = "Title";
    public const string Niveau1 = "Heading1";
    public const string Niveau2 = "Heading2";
    public const string Cellule = "Cellule";
    public const string Tableau = "TableauArrete";
    public const string Projet = "Projet";
    public const string Note = "Note";
    public const string Langue = "fr-FR";

    private const string Police = "Arial";

    public static void Ajouter(MainDocumentPart document)
    {
        document.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            Defauts(),
            Style(Texte, "Normal", 22, apres: 120),
            Style(Titre, "Title", 32, apres: 240, gras: true),
            Style(Niveau1, "heading 1", 28, apres: 160, gras: true, niveau: 0),
            Style(Niveau2, "heading 2", 24, apres: 100, gras: true, niveau: 1),
            Style(Cellule, "Cellule", 18, apres: 0),
            Style(Projet, "Projet", 24, apres: 160, gras: true, couleur: "9B1C1C"),
            Style(Note, "Note", 18, apres: 60, couleur: "44505E"),
            DuTableau()
        );
        document.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new ThemeFontLanguages { Val = Langue });
    }

    private static DocDefaults Defauts() =>
        new(
            new RunPropertiesDefault(
                new RunPropertiesBaseStyle(
                    new RunFonts
                    {
                        Ascii = Police,
                        HighAnsi = Police,
                        ComplexScript = Police,
                    },
                    new FontSize { Val = "22" },
                    new Languages { Val = Langue }
                )
            ),
            new ParagraphPropertiesDefault()
        );

    // Sizes are half-points, spaces twentieths of a point.
    private static Style Style(
        string id,
        string nom,
        int taille,
        int apres,
        bool gras = false,
        int? niveau = null,
        string? couleur = null
    )
    {
        var paragraphe = new StyleParagraphProperties();
        if (niveau is not null)
        {
            paragraphe.Append(new KeepNext());
        }
        paragraphe.Append(new SpacingBetweenLines { Before = niveau is null ? "0" : "240", After = Ecrire(apres) });
        if (niveau is { } rang)
        {
            paragraphe.Append(new OutlineLevel { Val = rang });
        }
        var caracteres = new StyleRunProperties();
        if (gras)
        {
            caracteres.Append(new Bold());
        }
        if (couleur is not null)
        {
            caracteres.Append(new Color { Val = couleur });
        }
        caracteres.Append(new FontSize { Val = Ecrire(taille) });
        return new Style(new StyleName { Val = nom }, new PrimaryStyle(), paragraphe, caracteres)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = id == Texte,
        };
    }

    private static Style DuTableau() =>
        new(
            new StyleName { Val = "Tableau de l'arrêté" },
            new StyleTableProperties(
                new TableBorders(
                    Bord<TopBorder>(),
                    Bord<LeftBorder>(),
                    Bord<BottomBorder>(),
                    Bord<RightBorder>(),
                    Bord<InsideHorizontalBorder>(),
                    Bord<InsideVerticalBorder>()
                ),
                new TableCellMarginDefault(
                    new TopMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa }
                )
            )
        )
        {
            Type = StyleValues.Table,
            StyleId = Tableau,
        };

    private static T Bord<T>()
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 4,
            Color = "8A94A3",
        };

    private static string Ecrire(int nombre) => nombre.ToString(CultureInfo.InvariantCulture);
}
