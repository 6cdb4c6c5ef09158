using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Reads the JSON value of a key; null when the type or the value is not one the key accepts.</summary>
internal static class ValeurJson
{
    public static object? Lire(Cle cle, JsonElement valeur) =>
        cle switch
        {
            CleChoix choix => ValeurTexte.Lire(choix, Textes(choix, valeur)),
            CleNombre nombre => valeur.ValueKind == JsonValueKind.Number && valeur.TryGetDecimal(out var lu)
                ? ValeurTexte.Borner(nombre, lu)
                : null,
            CleOuiNon => valeur.ValueKind switch
            {
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                _ => null,
            },
            CleDate or CleCommune => valeur.ValueKind == JsonValueKind.String
                ? ValeurTexte.Lire(cle, [valeur.GetString()!])
                : null,
            CleAides aides => Aides(aides, valeur),
            _ => null,
        };

    private static string[] Textes(CleChoix choix, JsonElement valeur) =>
        valeur.ValueKind switch
        {
            JsonValueKind.String => [valeur.GetString()!],
            JsonValueKind.Array
                when choix.Multiple
                    && valeur.EnumerateArray().All(element => element.ValueKind == JsonValueKind.String) =>
            [
                .. valeur.EnumerateArray().Select(element => element.GetString()!),
            ],
            _ => [],
        };

    private static object? Aides(CleAides cle, JsonElement valeur)
    {
        if (valeur.ValueKind != JsonValueKind.Array)
        {
            return null;
        }
        var lues = valeur
            .EnumerateArray()
            .Select(element => cle.Datee ? AideDatee(element) : AideSeule(element))
            .ToArray();
        return lues.All(lue => lue is not null) ? lues : null;
    }

    private static AidePercue? AideSeule(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? new AidePercue(element.GetString()!, DateOnly.MinValue) : null;

    private static AidePercue? AideDatee(JsonElement element)
    {
        if (
            element.ValueKind != JsonValueKind.Object
            || element.EnumerateObject().Any(membre => membre.Name is not ("id" or "date"))
        )
        {
            return null;
        }
        return
            element.TryGetProperty("id", out var id)
            && id.ValueKind == JsonValueKind.String
            && element.TryGetProperty("date", out var date)
            && date.ValueKind == JsonValueKind.String
            && ValeurTexte.TryDate(date.GetString()!, out var jour)
            ? new AidePercue(id.GetString()!, jour)
            : null;
    }
}
