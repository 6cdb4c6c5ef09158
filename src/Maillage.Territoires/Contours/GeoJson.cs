using System.Text.Json;

namespace Maillage.Territoires;

/// <summary>Writes contours as GeoJSON (RFC 7946): WGS84 degrees with four decimals, outer rings counter-clockwise.</summary>
public static class GeoJson
{
    /// <summary>Writes a <c>FeatureCollection</c>, one feature by element, with an <c>attribution</c> member.</summary>
    /// <param name="fond">The map.</param>
    /// <param name="sortie">Where to write; left open.</param>
    /// <param name="elements">What to draw, in this order. An element with no drawn commune has a null geometry.</param>
    public static void EcrireGeoJson(
        this FondDeCarte fond,
        Utf8JsonWriter sortie,
        IEnumerable<ElementCarte> elements
    ) =>
        EcrireGeoJson(
            sortie,
            FondDeCarte.Attribution,
            elements.Select(e => new DessinCarte(e.Id, fond.Dissoudre(e.Communes), e.Proprietes))
        );

    /// <summary>Writes a <c>FeatureCollection</c> of any contours, with an <c>attribution</c> member.</summary>
    /// <param name="sortie">Where to write; left open.</param>
    /// <param name="attribution">What a map drawn from the file must show.</param>
    /// <param name="dessins">What to draw, in this order.</param>
    public static void EcrireGeoJson(Utf8JsonWriter sortie, string attribution, IEnumerable<DessinCarte> dessins)
    {
        sortie.WriteStartObject();
        sortie.WriteString("type", "FeatureCollection");
        sortie.WriteString("attribution", attribution);
        sortie.WriteStartArray("features");
        foreach (var dessin in dessins)
        {
            EcrireDessin(sortie, dessin);
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

    private static void EcrireDessin(Utf8JsonWriter sortie, DessinCarte dessin)
    {
        sortie.WriteStartObject();
        sortie.WriteString("type", "Feature");
        sortie.WriteString("id", dessin.Id);
        sortie.WriteStartObject("properties");
        dessin.Proprietes?.Invoke(sortie);
        sortie.WriteEndObject();
        sortie.WritePropertyName("geometry");
        EcrireGeometrie(sortie, dessin.Contour);
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
