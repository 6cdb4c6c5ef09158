using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace Maillage.Portail.Carte;

/// <summary>A large body that seldom changes, kept in its compressed forms.</summary>
internal sealed class CorpsCompresse
{
    private const int QualiteBrotli = 7;

    private readonly byte[] brut;
    private readonly string type;
    private readonly Lazy<byte[]> brotli;
    private readonly Lazy<byte[]> gzip;

    private CorpsCompresse(byte[] brut, string type)
    {
        (this.brut, this.type) = (brut, type);
        brotli = new(() =>
            Compresser(sortie => new BrotliStream(sortie, new BrotliCompressionOptions { Quality = QualiteBrotli }))
        );
        gzip = new(() => Compresser(sortie => new GZipStream(sortie, CompressionLevel.Optimal)));
    }

    public static CorpsCompresse Json(byte[] brut) => new(brut, "application/json; charset=utf-8");

    /// <summary>Answers in the best form the client reads, not at all when it holds the body already.</summary>
    public async Task Repondre(HttpContext contexte, string etiquette)
    {
        var reponse = contexte.Response;
        reponse.Headers.ETag = etiquette;
        reponse.Headers.CacheControl = "public, max-age=86400";
        reponse.Headers.Vary = HeaderNames.AcceptEncoding;
        if (contexte.Request.Headers.IfNoneMatch.ToString().Contains(etiquette, StringComparison.Ordinal))
        {
            reponse.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        var (octets, codage) = Choisir(contexte.Request.Headers.AcceptEncoding.ToString());
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

    private byte[] Compresser(Func<Stream, Stream> compresseur)
    {
        using var sortie = new MemoryStream();
        using (var flux = compresseur(sortie))
        {
            flux.Write(brut);
        }
        return sortie.ToArray();
    }
}
