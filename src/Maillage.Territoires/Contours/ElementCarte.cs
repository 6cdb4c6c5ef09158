using System.Text.Json;

namespace Maillage.Territoires;

/// <summary>Something to draw on a map: a commune, or the union of several.</summary>
/// <param name="Id">Identifier of the feature: INSEE code, SIREN…</param>
/// <param name="Communes">The communes it is made of; those the map does not draw are left out.</param>
/// <param name="Proprietes">
/// Writes the members of the <c>properties</c> object (names and values only, the braces are written by the caller); null for none.
/// </param>
public sealed record ElementCarte(
    string Id,
    IReadOnlyList<CodeCommune> Communes,
    Action<Utf8JsonWriter>? Proprietes = null
);

/// <summary>A contour to draw on a map: a quarter, a zone, anything the communes do not make up.</summary>
/// <param name="Id">Identifier of the feature.</param>
/// <param name="Contour">What to draw; an empty contour gives a null geometry.</param>
/// <param name="Proprietes">Writes the members of the <c>properties</c> object; null for none.</param>
public sealed record DessinCarte(string Id, Contour Contour, Action<Utf8JsonWriter>? Proprietes = null);

/// <summary>A named layer of a TopoJSON file: <c>communes</c>, <c>departements</c>, <c>epci</c>.</summary>
/// <param name="Nom">Name of the object, unique in the file.</param>
/// <param name="Elements">What it draws, in this order.</param>
public sealed record CoucheCarte(string Nom, IReadOnlyList<ElementCarte> Elements);
