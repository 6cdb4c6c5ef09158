using System.Globalization;
using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>Reads the polygons of an official GeoJSON file on the grid of the map, and says in French what prevents it.</summary>
internal sealed class FichierGeoJson(string chemin, RapportErreurs rapport)
{
    private readonly string nom = Path.GetFileName(chemin);

    /// <summary>The features whose geometry can be read; the others are reported.</summary>
    public IReadOnlyList<EntiteGeoJson> Lire()
    {
        if (!File.Exists(chemin))
        {
            var dossier = Path.GetFileName(Path.GetDirectoryName(chemin));
            rapport.Signaler(nom, $"fichier absent. Déposez-le dans le dossier « {dossier} ».");
            return [];
        }
        try
        {
            return Entites(JsonDocument.Parse(File.ReadAllBytes(chemin)).RootElement);
        }
        catch (JsonException erreur)
        {
            rapport.Signaler(nom, (int?)erreur.LineNumber + 1, null, "JSON mal formé. Remettez le fichier d'origine.");
            return [];
        }
    }

    private List<EntiteGeoJson> Entites(JsonElement racine)
    {
        if (Membre(racine, "features") is not { ValueKind: JsonValueKind.Array } features)
        {
            rapport.Signaler(nom, null, "features", "liste absente : ce n'est pas une FeatureCollection GeoJSON.");
            return [];
        }
        var entites = new List<EntiteGeoJson>();
        foreach (var feature in features.EnumerateArray())
        {
            var lieu = string.Create(CultureInfo.InvariantCulture, $"features[{entites.Count}]");
            entites.Add(new EntiteGeoJson(lieu, Membre(feature, "properties") ?? default, Polygones(feature, lieu)));
        }
        entites.RemoveAll(entite => entite.Polygones is []);
        return entites;
    }

    private List<Polygone> Polygones(JsonElement feature, string lieu)
    {
        var geometrie = Membre(feature, "geometry") ?? default;
        var type = Membre(geometrie, "type") is { ValueKind: JsonValueKind.String } texte ? texte.GetString() : null;
        var coordonnees = Membre(geometrie, "coordinates") ?? default;
        var polygones = type switch
        {
            "Polygon" => [Anneaux(coordonnees)],
            "MultiPolygon" => Liste(coordonnees)?.Select(Anneaux).ToList(),
            _ => null,
        };
        if (polygones is null or [] || polygones.Contains(null))
        {
            rapport.Signaler(
                nom,
                null,
                $"{lieu}.geometry",
                "Polygon ou MultiPolygon attendu, en degrés, aux anneaux fermés d'au moins quatre points."
            );
            return [];
        }
        return [.. polygones.OfType<Polygone>()];
    }

    private static Polygone? Anneaux(JsonElement coordonnees)
    {
        var anneaux = Liste(coordonnees)?.Select(Anneau).ToList();
        return anneaux is null or [] || anneaux.Contains(null)
            ? null
            : new Polygone(Tourner(anneaux[0]!, 1), [.. anneaux.Skip(1).Select(trou => Tourner(trou!, -1))]);
    }

    private static List<PointGrille>? Anneau(JsonElement coordonnees)
    {
        var anneau = new List<PointGrille>();
        foreach (var couple in Liste(coordonnees) ?? [])
        {
            if (Point(couple) is not { } point)
            {
                return null;
            }
            if (anneau is [] || anneau[^1] != point)
            {
                anneau.Add(point);
            }
        }
        return anneau.Count >= 4 && anneau[0] == anneau[^1] ? anneau : null;
    }

    private static PointGrille? Point(JsonElement couple)
    {
        if (Liste(couple) is not [var x, var y, ..] || Degres(x, 180) is not { } longitude)
        {
            return null;
        }
        return Degres(y, 90) is { } latitude ? PointGrille.Depuis(longitude, latitude) : null;
    }

    private static double? Degres(JsonElement nombre, int limite) =>
        nombre.ValueKind == JsonValueKind.Number && nombre.TryGetDouble(out var degres) && Math.Abs(degres) <= limite
            ? degres
            : null;

    private static IReadOnlyList<PointGrille> Tourner(List<PointGrille> anneau, int sens)
    {
        var aire = 0L;
        for (var i = 1; i < anneau.Count; i++)
        {
            aire += (long)anneau[i - 1].X * anneau[i].Y - (long)anneau[i].X * anneau[i - 1].Y;
        }
        return Math.Sign(aire) == -sens ? [.. Enumerable.Reverse(anneau)] : anneau;
    }

    private static JsonElement? Membre(JsonElement objet, string cle) =>
        objet.ValueKind == JsonValueKind.Object && objet.TryGetProperty(cle, out var valeur) ? valeur : null;

    private static List<JsonElement>? Liste(JsonElement valeur) =>
        valeur.ValueKind == JsonValueKind.Array ? [.. valeur.EnumerateArray()] : null;
}
