using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Maillage.Portail.Habillage;
using Microsoft.Net.Http.Headers;

namespace Maillage.Portail.Api;

/// <summary>
/// A body that depends on the data, the rules, the address and the day alone: its strong ETag says so, and the body is written only
/// when the client does not hold it already.
/// </summary>
internal sealed class Reponse(string type, DateOnly jour, Action<Stream> ecrire) : IResult
{
    private const string Licence = "<https://www.etalab.gouv.fr/licence-ouverte-open-licence/>; rel=\"license\"";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private bool gardee;

    public static Reponse Json(DateOnly jour, Action<Utf8JsonWriter> ecrire, string type = "application/json") =>
        new($"{type}; charset=utf-8", jour, flux => EcrireJson(flux, ecrire));

    /// <summary>The same answer, whose body is long to write: kept for the next who asks.</summary>
    public Reponse AGarder()
    {
        gardee = true;
        return this;
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (demande, reponse) = (httpContext.Request, httpContext.Response);
        reponse.Headers.Append(HeaderNames.Link, Licence);
        if (!HttpMethods.IsGet(demande.Method))
        {
            reponse.Headers.CacheControl = "no-store";
            await Servir(httpContext);
            return;
        }
        var etiquette = Etiquette(httpContext);
        reponse.Headers.ETag = etiquette;
        reponse.Headers.CacheControl = "public, no-cache";
        if (
            demande.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries) is var tenues
            && (tenues.Contains(etiquette) || tenues.Contains("*"))
        )
        {
            reponse.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        await (gardee ? ServirGarde(httpContext, etiquette) : Servir(httpContext));
    }

    private async Task Servir(HttpContext contexte)
    {
        using var tampon = new MemoryStream();
        ecrire(tampon);
        contexte.Response.ContentType = type;
        contexte.Response.ContentLength = tampon.Length;
        await contexte.Response.Body.WriteAsync(tampon.GetBuffer().AsMemory(0, (int)tampon.Length));
    }

    private Task ServirGarde(HttpContext contexte, string etiquette) =>
        contexte
            .RequestServices.GetRequiredService<CorpsGardes>()
            .Lire(
                etiquette,
                () =>
                {
                    using var tampon = new MemoryStream();
                    ecrire(tampon);
                    return new CorpsCompresse(tampon.ToArray(), type);
                }
            )
            .Ecrire(contexte);

    private string Etiquette(HttpContext contexte)
    {
        var monde = contexte.RequestServices.GetRequiredService<Monde>();
        var sujet = $"{monde.Empreinte} {Calendrier.Iso(jour)} {contexte.Request.Path}{contexte.Request.QueryString}";
        return $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sujet)))[..24]}\"";
    }

    private static void EcrireJson(Stream flux, Action<Utf8JsonWriter> ecrire)
    {
        using var json = new Utf8JsonWriter(flux, Options);
        ecrire(json);
    }
}
