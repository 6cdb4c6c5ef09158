using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace Maillage.Portail.Habillage;

/// <summary>A large body that seldom changes, kept in its compressed forms.</summary>
/// <param name="brut">The body as it is.</param>
/// <param name="type">Its content type.</param>
internal sealed class CorpsCompresse(byte[] brut, string type)
{
    private const int QualiteBrotli = 7;

    private readonly Lazy<byte[]> brotli = new(() =>
        Compresser(brut, sortie => new BrotliStream(sortie, new BrotliCompressionOptions { Quality = QualiteBrotli }))
    );

    private readonly Lazy<byte[]> gzip = new(() =>
        Compresser(brut, sortie => new GZipStream(sortie, CompressionLevel.Optimal))
    );

    /// <summary>Bytes of the body as it is.</summary>
    public int Taille => brut.Length;

    public static CorpsCompresse Json(byte[] brut) => new(brut, "application/json; charset=utf-8");

    /// <summary>Answers in the best form the client reads, not at all when it holds the body already.</summary>
    public async Task Repondre(HttpContext contexte, string etiquette)
    {
        contexte.Response.Headers.ETag = etiquette;
        contexte.Response.Headers.CacheControl = "public, max-age=86400";
        if (contexte.Request.Headers.IfNoneMatch.ToString().Contains(etiquette, StringComparison.Ordinal))
        {
            contexte.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        await Ecrire(contexte);
    }

    /// <summary>Writes the body in the best form the client reads; the caller has said what may be cached.</summary>
    public async Task Ecrire(HttpContext contexte)
    {
        var reponse = contexte.Response;
        var (octets, codage) = Choisir(contexte.Request.Headers.AcceptEncoding.ToString());
        reponse.Headers.Vary = HeaderNames.AcceptEncoding;
        reponse.ContentType = type;
        reponse.ContentLength = octets.Length;
        if (codage is not null)
        {
            reponse.Headers.ContentEncoding = codage;
        }
        await reponse.Body.WriteAsync(octets);
    }

    private (byte[] Octets, string? Codage) Choisir(string acceptes) =>
        acceptes.Contains("br", StringComparison.Ordinal) ? (brotli.Value, "br")
        : acceptes.Contains("gzip", StringComparison.Ordinal) ? (gzip.Value, "gzip")
        : (brut, null);

    private static byte[] Compresser(byte[] brut, Func<Stream, Stream> compresseur)
    {
        using var sortie = new MemoryStream();
        using (var flux = compresseur(sortie))
        {
            flux.Write(brut);
        }
        return sortie.ToArray();
    }
}
