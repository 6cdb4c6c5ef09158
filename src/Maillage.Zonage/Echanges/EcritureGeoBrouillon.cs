using System.Globalization;
using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>
/// Writes a draft as GeoJSON: one feature by territory of its mesh, with the columns of the table as properties, and all the rest of the
/// draft in a <c>brouillon</c> member beside them, so that it reads back the same.
/// </summary>
public static class EcritureGeoBrouillon
{
    /// <summary>Writes a <c>FeatureCollection</c>; a territory that is not drawn has a null geometry.</summary>
    public static void Ecrire(Utf8JsonWriter json, Brouillon brouillon, Decoupage decoupage, FondDeCarte fond)
    {
        var table = TableBrouillon.De(brouillon, decoupage);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("attribution", FondDeCarte.Attribution);
        json.WriteStartObject("brouillon");
        EcritureBrouillon.Entete(json, brouillon);
        EcritureBrouillon.Consultation(json, brouillon.Consultation);
        json.WriteEndObject();
        json.WriteStartArray("features");
        foreach (var ligne in table.Lignes)
        {
            Entite(json, table.Colonnes, ligne, fond.Dissoudre(decoupage.Trouver(ligne[0])?.Communes ?? []));
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Entite(
        Utf8JsonWriter json,
        IReadOnlyList<string> colonnes,
        IReadOnlyList<string> cellules,
        Contour contour
    )
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", cellules[0]);
        json.WriteStartObject("properties");
        foreach (var (colonne, cellule) in colonnes.Zip(cellules))
        {
            Propriete(json, colonne, cellule);
        }
        json.WriteEndObject();
        json.WritePropertyName("geometry");
        GeoJson.EcrireGeometrie(json, contour);
        json.WriteEndObject();
    }

    private static void Propriete(Utf8JsonWriter json, string colonne, string cellule)
    {
        if (cellule.Length == 0)
        {
            json.WriteNull(colonne);
        }
        else if (colonne is ColonnesBrouillon.Population or ColonnesBrouillon.QpvPopulation)
        {
            json.WriteNumber(colonne, long.Parse(cellule, CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteString(colonne, cellule);
        }
    }
}
