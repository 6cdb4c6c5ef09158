using System.Globalization;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>
/// Draws the map in the document as outlines (DrawingML), one shape by class and one for the limits of the départements: it stays sharp at
/// any size, and opens in Word and LibreOffice. What it shows is also said in words.
/// </summary>
internal static class CarteWord
{
    private const int EmuParUnite = 3700;
    private const string Racines =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    /// <summary>Colour of a class, RRGGBB; each is lighter than the one before, so that a black and white print still tells them apart.</summary>
    public static string Teinte(ClasseZonage? classe) =>
        classe switch
        {
            ClasseZonage.Zip => "8F2D1F",
            ClasseZonage.Zac => "DB8A2A",
            ClasseZonage.Vigilance => "EBCF8A",
            ClasseZonage.Zar => "CFE3E0",
            ClasseZonage.HorsZonage => "F1F3F5",
            _ => "FFFFFF",
        };

    /// <param name="carte">The outlines.</param>
    /// <param name="description">What the map shows, in words.</param>
    public static Paragraph Dessiner(CarteArrete carte, string description)
    {
        var (largeur, hauteur) = (carte.Largeur * EmuParUnite, carte.Hauteur * EmuParUnite);
        var formes = new StringBuilder();
        var id = 2;
        foreach (var aplat in carte.Aplats)
        {
            Forme(
                formes,
                carte,
                aplat.Anneaux,
                id++,
                $"<a:solidFill><a:srgbClr val=\"{Teinte(aplat.Classe)}\"/></a:solidFill>{Trait(3175)}"
            );
        }
        Forme(formes, carte, carte.Limites, id, $"<a:noFill/>{Trait(9525)}");
        var xml =
            $"<mc:AlternateContent {Racines}><mc:Choice Requires=\"wpg\"><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{Ecrire(largeur)}\" cy=\"{Ecrire(hauteur)}\"/><wp:docPr id=\"1\" name=\"Carte\" descr=\"{Proteger(description)}\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr>{Cadre(largeur, hauteur, groupe: true)}</wpg:grpSpPr>{formes}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent>";
        return new(new Run(new AlternateContent(xml)));
    }

    private static void Forme(
        StringBuilder formes,
        CarteArrete carte,
        IReadOnlyList<IReadOnlyList<(int X, int Y)>> anneaux,
        int id,
        string aspect
    )
    {
        formes
            .Append(
                CultureInfo.InvariantCulture,
                $"<wps:wsp><wps:cNvPr id=\"{id}\" name=\"Forme {id}\"/><wps:cNvSpPr/><wps:spPr>"
            )
            .Append(Cadre(carte.Largeur * EmuParUnite, carte.Hauteur * EmuParUnite, groupe: false))
            .Append(
                "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst>"
            )
            .Append(CultureInfo.InvariantCulture, $"<a:path w=\"{carte.Largeur}\" h=\"{carte.Hauteur}\">");
        foreach (var anneau in anneaux)
        {
            Anneau(formes, anneau);
        }
        formes.Append("</a:path></a:pathLst></a:custGeom>").Append(aspect).Append("</wps:spPr><wps:bodyPr/></wps:wsp>");
    }

    private static void Anneau(StringBuilder formes, IReadOnlyList<(int X, int Y)> points)
    {
        for (var rang = 0; rang < points.Count - 1; rang++)
        {
            var geste = rang == 0 ? "moveTo" : "lnTo";
            formes.Append(
                CultureInfo.InvariantCulture,
                $"<a:{geste}><a:pt x=\"{points[rang].X}\" y=\"{points[rang].Y}\"/></a:{geste}>"
            );
        }
        formes.Append("<a:close/>");
    }

    private static string Cadre(int largeur, int hauteur, bool groupe)
    {
        var taille = $"cx=\"{Ecrire(largeur)}\" cy=\"{Ecrire(hauteur)}\"";
        var enfants = groupe ? $"<a:chOff x=\"0\" y=\"0\"/><a:chExt {taille}/>" : "";
        return $"<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext {taille}/>{enfants}</a:xfrm>";
    }

    private static string Trait(int epaisseur) =>
        $"<a:ln w=\"{Ecrire(epaisseur)}\"><a:solidFill><a:srgbClr val=\"566072\"/></a:solidFill></a:ln>";

    private static string Ecrire(int nombre) => nombre.ToString(CultureInfo.InvariantCulture);

    private static string Proteger(string texte) => SecurityElement.Escape(texte);
}
