using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Maillage.Cli;

/// <summary>Writes one JSON value, indented, accents and apostrophes as they are.</summary>
internal static class SortieJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Ecrire(TextWriter sortie, Action<Utf8JsonWriter> corps)
    {
        var tampon = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(tampon, Options))
        {
            corps(json);
        }
        sortie.WriteLine(Encoding.UTF8.GetString(tampon.WrittenSpan));
    }

    /// <summary>Writes an array, one item after the other.</summary>
    public static void Liste<T>(TextWriter sortie, IEnumerable<T> elements, Action<Utf8JsonWriter, T> ecrire) =>
        Ecrire(
            sortie,
            json =>
            {
                json.WriteStartArray();
                foreach (var element in elements)
                {
                    ecrire(json, element);
                }
                json.WriteEndArray();
            }
        );

    /// <summary>A measure, or <c>null</c> when it is unknown.</summary>
    public static void NombreOuNull(this Utf8JsonWriter json, string nom, double? valeur)
    {
        if (valeur is { } connue)
        {
            json.WriteNumber(nom, connue);
        }
        else
        {
            json.WriteNull(nom);
        }
    }
}
