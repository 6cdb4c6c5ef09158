using System.Diagnostics;

namespace Maillage.Portail.Habillage;

/// <summary>One line for each request: method, path, status, time. Never the query string nor the body, where answers of people may be.</summary>
internal sealed partial class JournalDesRequetes(RequestDelegate suite, ILogger<JournalDesRequetes> journal)
{
    /// <summary>Filters that keep the framework from writing an address in full, whatever the configuration asks for.</summary>
    public static void Configurer(ILoggingBuilder journaux)
    {
        journaux.AddFilter("Microsoft", LogLevel.Warning);
        // The host's own request lines hold the whole address.
        journaux.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        journaux.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Warning);
        journaux.AddFilter("Microsoft.AspNetCore.Routing", LogLevel.Warning);
        journaux.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // A start that fails is told in French by the command itself.
        journaux.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        journaux.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
    }

    public async Task InvokeAsync(HttpContext contexte)
    {
        var debut = Stopwatch.GetTimestamp();
        await suite(contexte);
        Servie(
            contexte.Request.Method,
            contexte.Request.Path,
            contexte.Response.StatusCode,
            Stopwatch.GetElapsedTime(debut).TotalMilliseconds
        );
    }

    [LoggerMessage(LogLevel.Information, "{Methode} {Chemin} {Statut} {Duree:0.0} ms")]
    private partial void Servie(string methode, PathString chemin, int statut, double duree);
}
