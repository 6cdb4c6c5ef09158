using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Paragraphs of a Word document, in its styles; spaces before French punctuation do not break.</summary>
internal static class BlocsWord
{
    public static Paragraph Paragraphe(string texte, string style = StylesArrete.Texte) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Suite(texte));

    public static Paragraph SautDePage() => new(new Run(new Break { Type = BreakValues.Page }));

    public static Run Suite(string texte)
    {
        var suite = new Run();
        foreach (var (rang, ligne) in Typographie.Insecable(texte).Split('\n').Index())
        {
            if (rang > 0)
            {
                suite.Append(new Break());
            }
            suite.Append(new Text(ligne) { Space = SpaceProcessingModeValues.Preserve });
        }
        return suite;
    }

    /// <summary>A number Word works out: <c>PAGE</c>, <c>NUMPAGES</c>.</summary>
    public static SimpleField Champ(string nom) => new(new Run(new Text("1"))) { Instruction = $" {nom} " };
}
