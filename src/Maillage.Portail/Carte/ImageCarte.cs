using System.Globalization;
using System.Text;
using System.Xml;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Carte;

/// <summary>The map of a state as a picture that needs no script: <c>/carte/image.svg</c>.</summary>
internal sealed class ImageCarte(DessinRegion dessin, VueCarte vue, PaletteSvg palette)
{
    private const string Svg = "http://www.w3.org/2000/svg";

    public void Ecrire(Stream flux)
    {
        using var xml = XmlWriter.Create(
            flux,
            new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false }
        );
        xml.WriteStartElement("svg", Svg);
        Attributs(xml, ("viewBox", dessin.ViewBox), ("role", "img"), ("aria-labelledby", "titre description"));
        Texte(xml, "title", ("id", "titre"), Titre(vue.Etat));
        Texte(xml, "desc", ("id", "description"), Description(vue));
        Motifs(xml);
        Forme(xml, "rect", ("width", "100%"), ("height", "100%"), ("fill", palette.Fond));
        Communes(xml);
        Forme(xml, "path", ("d", dessin.Epci), ("fill", "none"), ("stroke", palette.Trait), ("stroke-width", "0.5"));
        Forme(
            xml,
            "path",
            ("d", dessin.Departements),
            ("fill", "none"),
            ("stroke", palette.Encre),
            ("stroke-width", "1.4")
        );
        if (vue.Choisie is { } choisie)
        {
            Forme(
                xml,
                "path",
                ("d", dessin.Chemin([choisie.Commune.Code])),
                ("fill", "none"),
                ("stroke", palette.Encre),
                ("stroke-width", "4")
            );
        }
        Villes(xml);
        Pied(xml);
        xml.WriteEndElement();
    }

    public static string Titre(EtatCarte etat) =>
        etat.Couche.Datee
            ? $"{etat.Couche.Nom} au {Typographie.Jour(etat.Jour)}, par commune d’Occitanie"
            : $"{etat.Couche.Nom}, par commune d’Occitanie";

    /// <summary>The legend in a sentence: what the picture says to whom does not see it.</summary>
    public static string Description(VueCarte vue) =>
        string.Join(
            " ; ",
            vue.Legende.Where(ligne => ligne.Montree)
                .Select(ligne => $"{ligne.Classe.Libelle} : {Mots.Pluriel(ligne.Communes, "commune", "communes")}")
        ) + ". Le tableau de la page dit la même chose, commune par commune.";

    private void Communes(XmlWriter xml)
    {
        var montrees = vue.Lignes.ToLookup(ligne => ligne.Classe, ligne => ligne.Commune.Code);
        foreach (var (classe, _, montree) in vue.Legende)
        {
            var chemin = dessin.Chemin(montrees[classe]);
            if (!montree || chemin.Length == 0)
            {
                continue;
            }
            // Written once, painted twice: its colour, then its pattern.
            xml.WriteStartElement("defs", Svg);
            Forme(xml, "path", ("id", classe.Code), ("d", chemin));
            xml.WriteEndElement();
            var forme = ("href", $"#{classe.Code}");
            Forme(
                xml,
                "use",
                forme,
                ("fill", palette.Teintes[classe.Teinte]),
                ("stroke", palette.Papier),
                ("stroke-width", "0.6")
            );
            if (classe.Motif is { } motif)
            {
                Forme(xml, "use", forme, ("fill", $"url(#motif-{motif})"));
            }
        }
    }

    private void Motifs(XmlWriter xml)
    {
        xml.WriteStartElement("defs", Svg);
        Motif(xml, "inconnu", palette.Trait, "M-2 2L2 -2M0 8L8 0M6 10L10 6");
        Motif(xml, "presume", palette.Papier, "M-2 6L2 10M0 0L8 8M6 -2L10 2");
        Motif(xml, "points", palette.Teintes["points"], "M3.5 4h1");
        xml.WriteEndElement();
    }

    private static void Motif(XmlWriter xml, string id, string couleur, string trace)
    {
        xml.WriteStartElement("pattern", Svg);
        Attributs(xml, ("id", $"motif-{id}"), ("width", "8"), ("height", "8"), ("patternUnits", "userSpaceOnUse"));
        Forme(xml, "path", ("d", trace), ("stroke", couleur), ("stroke-width", "1.2"));
        xml.WriteEndElement();
    }

    private void Villes(XmlWriter xml)
    {
        foreach (var (nom, x, y) in dessin.Villes)
        {
            Forme(xml, "circle", ("cx", Nombre(x)), ("cy", Nombre(y)), ("r", "3"), ("fill", palette.Encre));
            Ecriteau(xml, nom, x, y - 8, "middle");
        }
    }

    private void Pied(XmlWriter xml)
    {
        Forme(
            xml,
            "path",
            ("d", $"M24 904v6h{Nombre(dessin.CinquanteKm)}v-6"),
            ("fill", "none"),
            ("stroke", palette.Encre),
            ("stroke-width", "2")
        );
        Ecriteau(xml, $"50{Typographie.EspaceInsecable}km", 24, 896, "start");
        Ecriteau(xml, FondDeCarte.Attribution, 1180, 924, "end");
    }

    private void Ecriteau(XmlWriter xml, string texte, int x, int y, string ancre)
    {
        xml.WriteStartElement("text", Svg);
        Attributs(
            xml,
            ("x", Nombre(x)),
            ("y", Nombre(y)),
            ("text-anchor", ancre),
            ("font-family", "Public Sans, system-ui, sans-serif"),
            ("font-size", "19"),
            ("fill", palette.Encre),
            ("stroke", palette.Fond),
            ("stroke-width", "4"),
            ("paint-order", "stroke")
        );
        xml.WriteString(texte);
        xml.WriteEndElement();
    }

    private static void Texte(XmlWriter xml, string nom, (string, string) attribut, string texte)
    {
        xml.WriteStartElement(nom, Svg);
        Attributs(xml, attribut);
        xml.WriteString(texte);
        xml.WriteEndElement();
    }

    private static void Forme(XmlWriter xml, string nom, params (string, string)[] attributs)
    {
        xml.WriteStartElement(nom, Svg);
        Attributs(xml, attributs);
        xml.WriteEndElement();
    }

    private static void Attributs(XmlWriter xml, params (string Nom, string Valeur)[] attributs)
    {
        foreach (var (nom, valeur) in attributs)
        {
            xml.WriteAttributeString(nom, valeur);
        }
    }

    private static string Nombre(int nombre) => nombre.ToString(CultureInfo.InvariantCulture);
}
