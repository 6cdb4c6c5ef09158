using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Maillage.Portail.Habillage;

/// <summary>
/// Style sheets, script, pictures and font, kept inside the assembly. Their addresses hold a digest of them all, so that they can be
/// cached for ever and refer to each other by relative names.
/// </summary>
internal sealed class Ressources
{
    private const string Prefixe = "ressources/";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain; charset=utf-8",
        [".woff2"] = "font/woff2",
    };

    private readonly Dictionary<string, Ressource> parNom;

    public Ressources()
    {
        var assemblage = Assembly.GetExecutingAssembly();
        parNom = assemblage
            .GetManifestResourceNames()
            .Where(nom => nom.StartsWith(Prefixe, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToDictionary(nom => nom[Prefixe.Length..], nom => Lire(assemblage, nom));
        Empreinte = Condenser(parNom);
    }

    public string Empreinte { get; }

    public string Adresse(string nom) => $"/ressources/{Empreinte}/{nom}";

    public Ressource? Trouver(string nom) => parNom.GetValueOrDefault(nom);

    private static Ressource Lire(Assembly assemblage, string nom)
    {
        using var flux = assemblage.GetManifestResourceStream(nom)!;
        var octets = new byte[flux.Length];
        flux.ReadExactly(octets);
        var extension = Path.GetExtension(nom);
        return new Ressource(octets, Types[extension], extension != ".woff2");
    }

    private static string Condenser(Dictionary<string, Ressource> ressources)
    {
        using var condensat = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (nom, ressource) in ressources)
        {
            condensat.AppendData(Encoding.UTF8.GetBytes(nom));
            condensat.AppendData(ressource.Octets);
        }
        return Convert.ToHexStringLower(condensat.GetHashAndReset())[..12];
    }
}

/// <summary>One file, and its Brotli form when that is worth it.</summary>
internal sealed class Ressource(byte[] octets, string type, bool compressible)
{
    private readonly Lazy<byte[]?> brotli = new(() => compressible ? Compresser(octets) : null);

    public byte[] Octets => octets;

    public string Type => type;

    public byte[]? Brotli => brotli.Value;

    private static byte[] Compresser(byte[] octets)
    {
        using var sortie = new MemoryStream();
        using (var flux = new BrotliStream(sortie, CompressionLevel.Optimal))
        {
            flux.Write(octets);
        }
        return sortie.ToArray();
    }
}

/// <summary>Serves the files.</summary>
internal static class RessourcesRoutes
{
    public static void MapRessources(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                "/ressources/{empreinte}/{nom}",
                (string nom, HttpContext contexte, Ressources ressources) => Servir(ressources.Trouver(nom), contexte)
            )
            .ExcludeFromDescription();
        routes
            .MapGet(
                "/favicon.ico",
                (HttpContext contexte, Ressources ressources) => Servir(ressources.Trouver("marque.svg"), contexte)
            )
            .ExcludeFromDescription();
    }

    private static IResult Servir(Ressource? ressource, HttpContext contexte)
    {
        if (ressource is null)
        {
            return Results.NotFound();
        }
        var entetes = contexte.Response.Headers;
        entetes.CacheControl = "public, max-age=31536000, immutable";
        entetes.Vary = "Accept-Encoding";
        var acceptes = contexte.Request.Headers.AcceptEncoding.ToString();
        if (acceptes.Contains("br", StringComparison.Ordinal) && ressource.Brotli is { } brotli)
        {
            entetes.ContentEncoding = "br";
            return Results.Bytes(brotli, ressource.Type);
        }
        return Results.Bytes(ressource.Octets, ressource.Type);
    }
}
