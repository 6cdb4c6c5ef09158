using System.Text.Json;

namespace Maillage.Territoires;

/// <summary>Writes contours as GeoJSON (RFC 7946): WGS84 degrees with four decimals, outer rings counter-clockwise.</summary>
public static class GeoJson
{
    /// <summary>Writes a <c>FeatureCollection</c>, one feature by element, with an <c>attribution</c> member.</summary>
    /// <param name="fond">The map.</param>
    /// <param name="sortie">Where to write; left open.</param>
    /// <param name="elements">What to draw, in this order. An element with no drawn commune has a null geometry.</param>
    public static void EcrireGeoJson(this FondDeCarte fond, Utf8JsonWriter sortie, IEnumerable<ElementCarte> elements)
    {
        sortie.WriteStartObject();
        sortie.WriteString("type", "FeatureCollection");
        sortie.WriteString("attribution", FondDeCarte.Attribution);
        sortie.WriteStartArray("features");
        foreach (var element in elements)
        {
            EcrireElement(sortie, element, fond.Dissoudre(element.Communes));
        }
        sortie.WriteEndArray();
        sortie.WriteEndObject();
    }

    /// <summary>Writes a <c>Polygon</c> or <c>MultiPolygon</c> geometry; <c>null</c> when the contour is empty.</summary>
    public static void EcrireGeometrie(Utf8JsonWriter sortie, Contour contour)
    {
        if (contour.Polygones is [])
        {
            sortie.WriteNullValue();
            return;
        }
        var seul = contour.Polygones.Count == 1;
        sortie.WriteStartObject();
        sortie.WriteString("type", seul ? "Polygon" : "MultiPolygon");
        sortie.WritePropertyName("coordinates");
        if (seul)
        {
            EcrirePolygone(sortie, contour.Polygones[0]);
        }
        else
        {
            sortie.WriteStartArray();
            contour.Polygones.ToList().ForEach(polygone => EcrirePolygone(sortie, polygone));
            sortie.WriteEndArray();
        }
        sortie.WriteEndObject();
    }

    private static void EcrireElement(Utf8JsonWriter sortie, ElementCarte element, Contour contour)
    {
        sortie.WriteStartObject();
        sortie.WriteString("type", "Feature");
        sortie.WriteString("id", element.Id);
        sortie.WriteStartObject("properties");
        element.Proprietes?.Invoke(sortie);
        sortie.WriteEndObject();
        sortie.WritePropertyName("geometry");
        EcrireGeometrie(sortie, contour);
        sortie.WriteEndObject();
    }

    private static void EcrirePolygone(Utf8JsonWriter sortie, Polygone polygone)
    {
        sortie.WriteStartArray();
        foreach (var anneau in polygone.Anneaux)
        {
            sortie.WriteStartArray();
            foreach (var point in anneau)
            {
                sortie.WriteStartArray();
                sortie.WriteNumberValue(point.Longitude);
                sortie.WriteNumberValue(point.Latitude);
                sortie.WriteEndArray();
            }
            sortie.WriteEndArray();
        }
        sortie.WriteEndArray();
    }
}
