using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace Maillage.Portail.Zonages;

/// <summary>
/// The body of a question about a draft, <c>{"maille","methode","classes","plafond-zip","plafond-zac","geste","p-…"}</c>: flat, so that it is
/// read as an address is.
/// </summary>
internal static class DemandeZonage
{
    /// <summary>Its fields by name; null when it is not a flat JSON object.</summary>
    public static Func<string, StringValues>? Lire(ReadOnlyMemory<byte> corps)
    {
        try
        {
            using var document = JsonDocument.Parse(corps);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return null;
            }
            var champs = document
                .RootElement.EnumerateObject()
                .GroupBy(membre => membre.Name)
                .ToDictionary(membre => membre.Key, membre => Texte(membre.Last().Value), StringComparer.Ordinal);
            return nom => champs.GetValueOrDefault(nom == "z" ? "classes" : nom) is { } texte ? new(texte) : default;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Texte(JsonElement valeur) =>
        valeur.ValueKind switch
        {
            JsonValueKind.String => valeur.GetString(),
            JsonValueKind.Number => valeur.GetDouble().ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
}
