using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Maillage.Portail.Habillage;

/// <summary>Compression of pages and answers on the fly; files kept compressed are left as they are.</summary>
internal static class Compression
{
    private static readonly string[] Types =
    [
        .. ResponseCompressionDefaults.MimeTypes,
        "application/geo+json",
        "application/problem+json",
        "image/svg+xml",
        "text/csv",
    ];

    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.MimeTypes = Types;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }
}
