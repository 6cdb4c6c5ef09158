using System.Text.Json;

namespace Maillage.Territoires;

/// <summary>
/// Writes layers as one quantised TopoJSON topology: the arcs once, delta-encoded on the grid of the map, and each layer as references to
/// them. The whole table of arcs is written, whatever the layers use.
/// </summary>
public static class TopoJson
{
    private const double Pas = 1.0 / PointGrille.ParDegre;

    /// <summary>Writes a <c>Topology</c> with a <c>transform</c>, an <c>attribution</c> member and one <c>GeometryCollection</c> by layer.</summary>
    /// <param name="fond">The map.</param>
    /// <param name="sortie">Where to write; left open.</param>
    /// <param name="couches">The layers, in this order.</param>
    public static void EcrireTopoJson(this FondDeCarte fond, Utf8JsonWriter sortie, IEnumerable<CoucheCarte> couches)
    {
        var origine = Origine(fond);
        sortie.WriteStartObject();
        sortie.WriteString("type", "Topology");
        sortie.WriteString("attribution", FondDeCarte.Attribution);
        EcrireTransformation(sortie, origine);
        sortie.WriteStartObject("objects");
        foreach (var couche in couches)
        {
            EcrireCouche(sortie, fond, couche);
        }
        sortie.WriteEndObject();
        sortie.WriteStartArray("arcs");
        foreach (var arc in fond.Arcs)
        {
            EcrireArc(sortie, arc, origine);
        }
        sortie.WriteEndArray();
        sortie.WriteEndObject();
    }

    private static PointGrille Origine(FondDeCarte fond)
    {
        var points = fond.Arcs.SelectMany(arc => arc.Points);
        return fond.Arcs.Count == 0 ? default : new PointGrille(points.Min(p => p.X), points.Min(p => p.Y));
    }

    private static void EcrireTransformation(Utf8JsonWriter sortie, PointGrille origine)
    {
        sortie.WriteStartObject("transform");
        EcrireCouple(sortie, "scale", Pas, Pas);
        EcrireCouple(sortie, "translate", origine.Longitude, origine.Latitude);
        sortie.WriteEndObject();
    }

    private static void EcrireCouple(Utf8JsonWriter sortie, string nom, double x, double y)
    {
        sortie.WriteStartArray(nom);
        sortie.WriteNumberValue(x);
        sortie.WriteNumberValue(y);
        sortie.WriteEndArray();
    }

    private static void EcrireCouche(Utf8JsonWriter sortie, FondDeCarte fond, CoucheCarte couche)
    {
        sortie.WriteStartObject(couche.Nom);
        sortie.WriteString("type", "GeometryCollection");
        sortie.WriteStartArray("geometries");
        foreach (var element in couche.Elements)
        {
            EcrireElement(sortie, element, fond.DissoudreEnArcs(element.Communes));
        }
        sortie.WriteEndArray();
        sortie.WriteEndObject();
    }

    private static void EcrireElement(
        Utf8JsonWriter sortie,
        ElementCarte element,
        IReadOnlyList<PolygoneArcs> polygones
    )
    {
        sortie.WriteStartObject();
        if (polygones is [])
        {
            sortie.WriteNull("type");
        }
        else
        {
            sortie.WriteString("type", polygones.Count == 1 ? "Polygon" : "MultiPolygon");
            sortie.WritePropertyName("arcs");
            EcrirePolygones(sortie, polygones);
        }
        sortie.WriteString("id", element.Id);
        sortie.WriteStartObject("properties");
        element.Proprietes?.Invoke(sortie);
        sortie.WriteEndObject();
        sortie.WriteEndObject();
    }

    private static void EcrirePolygones(Utf8JsonWriter sortie, IReadOnlyList<PolygoneArcs> polygones)
    {
        if (polygones.Count == 1)
        {
            EcrirePolygone(sortie, polygones[0]);
            return;
        }
        sortie.WriteStartArray();
        foreach (var polygone in polygones)
        {
            EcrirePolygone(sortie, polygone);
        }
        sortie.WriteEndArray();
    }

    private static void EcrirePolygone(Utf8JsonWriter sortie, PolygoneArcs polygone)
    {
        sortie.WriteStartArray();
        foreach (var anneau in polygone.Anneaux)
        {
            sortie.WriteStartArray();
            foreach (var reference in anneau)
            {
                sortie.WriteNumberValue(reference);
            }
            sortie.WriteEndArray();
        }
        sortie.WriteEndArray();
    }

    private static void EcrireArc(Utf8JsonWriter sortie, ArcContour arc, PointGrille origine)
    {
        sortie.WriteStartArray();
        var precedent = origine;
        foreach (var point in arc.Points)
        {
            sortie.WriteStartArray();
            sortie.WriteNumberValue(point.X - precedent.X);
            sortie.WriteNumberValue(point.Y - precedent.Y);
            sortie.WriteEndArray();
            precedent = point;
        }
        sortie.WriteEndArray();
    }
}
