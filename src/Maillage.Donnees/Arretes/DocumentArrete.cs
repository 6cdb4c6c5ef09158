using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>
/// Writes an order of zoning as a Word document: no logo, nobody's name; until it is decreed, every page says that it is a draft without
/// value.
/// </summary>
public static class DocumentArrete
{
    /// <summary>Writes the document.</summary>
    /// <param name="flux">Where to write; can be read and sought, left open.</param>
    /// <param name="arrete">The order.</param>
    public static void Ecrire(Stream flux, Arrete arrete)
    {
        using var document = WordprocessingDocument.Create(flux, WordprocessingDocumentType.Document);
        document.PackageProperties.Title = arrete.Titre;
        document.PackageProperties.Language = StylesArrete.Langue;
        var principal = document.AddMainDocumentPart();
        StylesArrete.Ajouter(principal);
        principal.Document = new Document(
            new Body([.. Tete(arrete), .. AnnexesArrete.Toutes(arrete), PagesArrete.Section(principal, arrete)])
        );
    }

    private static IEnumerable<OpenXmlElement> Tete(Arrete arrete)
    {
        yield return BlocsWord.Paragraphe(arrete.Titre, StylesArrete.Titre);
        yield return arrete.Decret is { } decret
            ? BlocsWord.Paragraphe($"Arrêté n° {decret.Numero} du {Typographie.Jour(decret.Date)}")
            : BlocsWord.Paragraphe($"{Arrete.Projet} : {arrete.Brouillon}", StylesArrete.Projet);
        if (arrete.Reserve is { } reserve)
        {
            yield return BlocsWord.Paragraphe(reserve, StylesArrete.Projet);
        }
        yield return BlocsWord.Paragraphe(arrete.Autorite);
        foreach (var phrase in arrete.Visas.Concat(arrete.Considerants))
        {
            yield return BlocsWord.Paragraphe(phrase);
        }
        yield return BlocsWord.Paragraphe("Arrête", StylesArrete.Niveau1);
        foreach (var (rang, article) in arrete.Articles.Index())
        {
            var numero = rang == 0 ? "1er" : Typographie.Nombre((decimal)rang + 1, 0);
            yield return BlocsWord.Paragraphe($"Article {numero} – {article.Titre}", StylesArrete.Niveau2);
            foreach (var paragraphe in article.Paragraphes)
            {
                yield return BlocsWord.Paragraphe(paragraphe);
            }
        }
        yield return BlocsWord.Paragraphe("[Lieu, date et signature de l'autorité compétente]");
    }
}
