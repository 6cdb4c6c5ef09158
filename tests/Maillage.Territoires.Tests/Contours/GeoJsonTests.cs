using System.Text;
using System.Text.Json;
using static Maillage.Territoires.Tests.Contours.PetitMonde;

namespace Maillage.Territoires.Tests.Contours;

public sealed class GeoJsonTests
{
    [Fact]
    public void EcrireGeoJson_Carre_DonneLeTexteAttendu()
    {
        var texte = Ecrire([new ElementCarte("34003", [SudOuest], json => json.WriteString("nom", "Sud-Ouest"))]);

        Assert.Equal(
            """{"type":"FeatureCollection","attribution":"IGN Admin Express COG 2018, g\u00E9n\u00E9ralis\u00E9 par Maillage","features":["""
                + """{"type":"Feature","id":"34003","properties":{"nom":"Sud-Ouest"},"geometry":{"type":"Polygon","coordinates":[["""
                + """[0,0],[-0.01,0],[-0.01,-0.01],[0,-0.01],[0,0]]]}}]}""",
            texte
        );
    }

    [Fact]
    public void EcrireGeoJson_DeuxMorceaux_DonneUnMultiPolygon()
    {
        var geometrie = Geometrie([new ElementCarte("x", [NordOuest, SudEst])]);

        Assert.Equal("MultiPolygon", geometrie.GetProperty("type").GetString());
        Assert.Equal(2, geometrie.GetProperty("coordinates").GetArrayLength());
    }

    [Fact]
    public void EcrireGeoJson_CommuneTrouee_DonneDeuxAnneaux() =>
        Assert.Equal(2, Geometrie([new ElementCarte("x", [NordEst])]).GetProperty("coordinates").GetArrayLength());

    [Fact]
    public void EcrireGeoJson_RienADessiner_DonneUneGeometrieNulle() =>
        Assert.Equal(JsonValueKind.Null, Geometrie([new ElementCarte("x", [])]).ValueKind);

    [Fact]
    public void EcrireGeoJson_ContoursQuelconques_PorteLAttributionDonnee()
    {
        using var memoire = new MemoryStream();
        using (var json = new Utf8JsonWriter(memoire))
        {
            GeoJson.EcrireGeoJson(json, "ANCT", [new DessinCarte("QP034001", Fond.Contour(Enclave)!)]);
        }

        var racine = JsonDocument.Parse(memoire.ToArray()).RootElement;

        Assert.Equal("ANCT", racine.GetProperty("attribution").GetString());
        Assert.Equal("QP034001", racine.GetProperty("features")[0].GetProperty("id").GetString());
    }

    private static JsonElement Geometrie(IEnumerable<ElementCarte> elements) =>
        JsonDocument.Parse(Ecrire(elements)).RootElement.GetProperty("features")[0].GetProperty("geometry");

    private static string Ecrire(IEnumerable<ElementCarte> elements)
    {
        using var memoire = new MemoryStream();
        using (var json = new Utf8JsonWriter(memoire))
        {
            Fond.EcrireGeoJson(json, elements);
        }
        return Encoding.UTF8.GetString(memoire.ToArray());
    }
}
