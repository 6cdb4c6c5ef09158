using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>One polygonal feature of an official GeoJSON file; outer rings counter-clockwise, holes clockwise, all closed.</summary>
/// <param name="Lieu">Where it stands in the file, for messages.</param>
/// <param name="Proprietes">Its <c>properties</c> member.</param>
/// <param name="Polygones">Its pieces.</param>
internal sealed record EntiteGeoJson(string Lieu, JsonElement Proprietes, IReadOnlyList<Polygone> Polygones)
{
    /// <summary>A text property; null when it is absent or is not a text.</summary>
    public string? Texte(string cle) =>
        Proprietes.ValueKind == JsonValueKind.Object
        && Proprietes.TryGetProperty(cle, out var valeur)
        && valeur.ValueKind == JsonValueKind.String
            ? valeur.GetString()
            : null;
}
