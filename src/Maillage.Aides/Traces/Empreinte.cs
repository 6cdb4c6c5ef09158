using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Maillage.Aides;

/// <summary>Fingerprints: SHA-256 in 64 lower-case hexadecimal digits, taken on a canonical form.</summary>
public static class Empreinte
{
    /// <summary>Digits of the short form, as a link carries it.</summary>
    public const int LongueurCourte = 12;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Of a text: UTF-8 of its <see cref="Canonique"/> form.</summary>
    public static string De(string texte) => De(Encoding.UTF8.GetBytes(Canonique(texte)));

    /// <summary>Of bytes, as they are.</summary>
    public static string De(ReadOnlySpan<byte> octets) => Convert.ToHexStringLower(SHA256.HashData(octets));

    /// <summary>Of a JSON value: without spaces, keys in their order, numbers as written.</summary>
    public static string De(JsonElement valeur) => De(Octets(valeur.WriteTo));

    /// <summary>The first digits, enough to tell two states of the rules apart.</summary>
    public static string Courte(string empreinte) => empreinte[..LongueurCourte];

    /// <summary>The same text without byte order mark, its lines ended by a line feed alone.</summary>
    public static string Canonique(string texte) =>
        texte.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);

    internal static byte[] Octets(Action<Utf8JsonWriter> ecrire)
    {
        using var tampon = new MemoryStream();
        using (var json = new Utf8JsonWriter(tampon, Compact))
        {
            ecrire(json);
        }
        return tampon.ToArray();
    }
}
