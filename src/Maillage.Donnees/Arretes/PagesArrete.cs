using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>What is at the top and at the foot of every page.</summary>
internal static class PagesArrete
{
    private const int Marge = 1134;

    public static SectionProperties Section(MainDocumentPart document, Arrete arrete)
    {
        var entete = document.AddNewPart<HeaderPart>();
        entete.Header = new Header(
            arrete.Decret is { } decret
                ? BlocsWord.Paragraphe(
                    $"Arrêté n° {decret.Numero} du {Typographie.Jour(decret.Date)}",
                    StylesArrete.Note
                )
                : BlocsWord.Paragraphe(Arrete.Projet, StylesArrete.Projet)
        );
        var pied = document.AddNewPart<FooterPart>();
        pied.Footer = new Footer(Numeros(arrete));
        return new(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = document.GetIdOfPart(entete) },
            new FooterReference { Type = HeaderFooterValues.Default, Id = document.GetIdOfPart(pied) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin
            {
                Top = Marge + 200,
                Bottom = Marge,
                Left = Marge,
                Right = Marge,
                Header = 500,
                Footer = 500,
                Gutter = 0,
            }
        );
    }

    private static Paragraph Numeros(Arrete arrete)
    {
        var pied = BlocsWord.Paragraphe(
            arrete.Decret is null ? $"{Arrete.Projet} · page " : "Page ",
            StylesArrete.Note
        );
        pied.Append(BlocsWord.Champ("PAGE"), BlocsWord.Suite(" sur "), BlocsWord.Champ("NUMPAGES"));
        return pied;
    }
}
