using System.Text.Encodings.Web;
using System.Text.Json;
using Maillage.Aides;

namespace Maillage.Portail.Api;

/// <summary>What a program is told when something is wrong: <c>application/problem+json</c>, in French.</summary>
internal sealed class Probleme(int statut, string titre, IReadOnlyList<ErreurSaisie> erreurs) : IResult
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Probleme Saisie(params IReadOnlyList<ErreurSaisie> erreurs) =>
        new(StatusCodes.Status400BadRequest, "Cette demande n'a pas pu être lue.", erreurs);

    public static Probleme Contradiction(IReadOnlyList<ErreurSaisie> erreurs) =>
        new(StatusCodes.Status422UnprocessableEntity, "Cette demande contredit des données connues.", erreurs);

    public static Probleme Introuvable(string chemin, string message) =>
        new(StatusCodes.Status404NotFound, "Rien ne porte ce nom.", [new ErreurSaisie(chemin, message)]);

    /// <summary>The problem of a status nobody explained better.</summary>
    public static Probleme Generique(int statut) =>
        statut switch
        {
            StatusCodes.Status404NotFound => Introuvable(
                "adresse",
                "Cette adresse n'existe pas. Les adresses de l'API sont sur la page /api et dans /openapi/v1.json."
            ),
            StatusCodes.Status405MethodNotAllowed => De(
                statut,
                "methode",
                "Cette adresse n'accepte pas cette méthode. Voyez /openapi/v1.json."
            ),
            StatusCodes.Status413PayloadTooLarge => De(
                statut,
                "corps",
                "Le corps de la demande est trop grand : 64 kio au plus."
            ),
            StatusCodes.Status415UnsupportedMediaType => De(
                statut,
                "corps",
                "Le corps doit être du JSON : envoyez l'en-tête Content-Type: application/json."
            ),
            >= StatusCodes.Status500InternalServerError => De(
                statut,
                "serveur",
                "Une panne de notre côté. Réessayez dans un instant ; la panne est notée dans le journal du service."
            ),
            _ => De(statut, "demande", "Cette demande n'a pas pu être lue. Voyez /openapi/v1.json."),
        };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var tampon = new MemoryStream();
        using (var json = new Utf8JsonWriter(tampon, Options))
        {
            Ecrire(json);
        }
        httpContext.Response.StatusCode = statut;
        httpContext.Response.ContentType = "application/problem+json; charset=utf-8";
        httpContext.Response.Headers.CacheControl = "no-store";
        await httpContext.Response.Body.WriteAsync(tampon.GetBuffer().AsMemory(0, (int)tampon.Length));
    }

    private static Probleme De(int statut, string chemin, string message) =>
        new(statut, "Cette demande n'a pas abouti.", [new ErreurSaisie(chemin, message)]);

    private void Ecrire(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "about:blank");
        json.WriteString("title", titre);
        json.WriteNumber("status", statut);
        json.WriteString("detail", string.Join(" ", erreurs.Select(erreur => erreur.Message)));
        json.WriteStartArray("erreurs");
        foreach (var erreur in erreurs)
        {
            json.WriteStartObject();
            json.WriteString("chemin", erreur.Chemin);
            json.WriteString("message", erreur.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
