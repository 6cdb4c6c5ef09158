namespace Maillage.Portail.Habillage;

/// <summary>Headers every answer carries: nothing but our own files, no frame, no referrer, no sensor.</summary>
internal sealed class EnTetesDeSecurite(RequestDelegate suite)
{
    private const string Politique =
        "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext contexte)
    {
        // Set when the answer starts: what replaces it after a failure clears the headers set before.
        contexte.Response.OnStarting(() =>
        {
            var entetes = contexte.Response.Headers;
            entetes.ContentSecurityPolicy = Politique;
            entetes.XContentTypeOptions = "nosniff";
            entetes["Referrer-Policy"] = "no-referrer";
            entetes["Permissions-Policy"] =
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";
            entetes["Cross-Origin-Opener-Policy"] = "same-origin";
            return Task.CompletedTask;
        });
        return suite(contexte);
    }
}
