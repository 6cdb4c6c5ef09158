using System.Text.Encodings.Web;
using System.Text.Json;

namespace Maillage.Portail.Informations;

/// <summary>JSON as people read it.</summary>
internal static class Indentation
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    public static string Indenter(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, Options);
    }
}
