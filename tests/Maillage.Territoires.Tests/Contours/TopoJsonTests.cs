using System.Text.Json;
using static Maillage.Territoires.Tests.Contours.PetitMonde;

namespace Maillage.Territoires.Tests.Contours;

public sealed class TopoJsonTests
{
    private static readonly CoucheCarte Communes = new(
        "communes",
        [.. Fond.Communes.Select(commune => new ElementCarte(commune.ToString(), [commune]))]
    );

    private static readonly CoucheCarte Ensembles = new(
        "ensembles",
        [new ElementCarte("diagonale", [NordOuest, SudEst]), new ElementCarte("vide", [])]
    );

    [Fact]
    public void EcrireTopoJson_Decode_RedonneLesMemesAnneaux()
    {
        var topologie = Ecrire();

        foreach (var geometrie in Geometries(topologie, "communes"))
        {
            var attendus = Fond.Contour(CodeCommune.Parse(geometrie.GetProperty("id").GetString()!))!.Anneaux;
            Assert.Equal(attendus, Decoder(topologie, geometrie.GetProperty("arcs")));
        }
    }

    [Fact]
    public void EcrireTopoJson_DeuxMorceaux_EstUnMultiPolygon()
    {
        var geometrie = Geometries(Ecrire(), "ensembles").First();

        Assert.Equal("MultiPolygon", geometrie.GetProperty("type").GetString());
        Assert.Equal(2, geometrie.GetProperty("arcs").GetArrayLength());
    }

    [Fact]
    public void EcrireTopoJson_ElementVide_ALeTypeNul() =>
        Assert.Equal(JsonValueKind.Null, Geometries(Ecrire(), "ensembles").Last().GetProperty("type").ValueKind);

    [Fact]
    public void EcrireTopoJson_PorteLAttribution() =>
        Assert.Equal(FondDeCarte.Attribution, Ecrire().GetProperty("attribution").GetString());

    private static JsonElement Ecrire()
    {
        using var memoire = new MemoryStream();
        using (var json = new Utf8JsonWriter(memoire))
        {
            Fond.EcrireTopoJson(json, [Communes, Ensembles]);
        }
        return JsonDocument.Parse(memoire.ToArray()).RootElement;
    }

    private static IEnumerable<JsonElement> Geometries(JsonElement topologie, string couche) =>
        topologie.GetProperty("objects").GetProperty(couche).GetProperty("geometries").EnumerateArray();

    private static IEnumerable<PointGrille[]> Decoder(JsonElement topologie, JsonElement polygone)
    {
        var arcs = topologie.GetProperty("arcs").EnumerateArray().Select(arc => Points(topologie, arc)).ToList();
        foreach (var anneau in polygone.EnumerateArray())
        {
            var morceaux = anneau.EnumerateArray().Select(r => r.GetInt32()).Select(Suivre).ToList();
            yield return [morceaux[0][0], .. morceaux.SelectMany(morceau => morceau.Skip(1))];
        }

        PointGrille[] Suivre(int reference) =>
            reference >= 0 ? arcs[reference] : [.. Enumerable.Reverse(arcs[~reference])];
    }

    private static PointGrille[] Points(JsonElement topologie, JsonElement arc)
    {
        var transformation = topologie.GetProperty("transform");
        var (x, y) = (0, 0);
        return
        [
            .. arc.EnumerateArray()
                .Select(couple =>
                {
                    (x, y) = (x + couple[0].GetInt32(), y + couple[1].GetInt32());
                    return PointGrille.Depuis(Degres(x, 0), Degres(y, 1));
                }),
        ];

        double Degres(int pas, int axe) =>
            pas * transformation.GetProperty("scale")[axe].GetDouble()
            + transformation.GetProperty("translate")[axe].GetDouble();
    }
}
