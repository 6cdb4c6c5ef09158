namespace Maillage.Portail.Habillage;

/// <summary>
/// Asks the portal for its own pages when it starts, so that the first person does not wait for what is worked out once. Nothing goes
/// through the network nor into the log.
/// </summary>
internal sealed class Prechauffage(IServiceScopeFactory services)
{
    private RequestDelegate? portail;

    /// <summary>The pages asked for, each as a browser would.</summary>
    /// <param name="adresses">Path and query: <c>/carte</c>, <c>/communes/34015?date=2025-05-01</c>.</param>
    public async Task Demander(IEnumerable<string> adresses)
    {
        foreach (var adresse in adresses)
        {
            await Demander(adresse);
        }
    }

    /// <summary>The rest of the pipeline, kept on its way to the server.</summary>
    public RequestDelegate Retenir(RequestDelegate suite) => portail = suite;

    private async Task Demander(string adresse)
    {
        await using var portee = services.CreateAsyncScope();
        var contexte = new DefaultHttpContext { RequestServices = portee.ServiceProvider };
        var (chemin, requete) = adresse.Split('?') is [var avant, var apres] ? (avant, $"?{apres}") : (adresse, "");
        contexte.Request.Method = HttpMethods.Get;
        contexte.Request.Scheme = Uri.UriSchemeHttp;
        contexte.Request.Host = new HostString("localhost");
        contexte.Request.Path = chemin;
        contexte.Request.QueryString = new QueryString(requete);
        contexte.Request.Headers.AcceptEncoding = "br";
        contexte.Response.Body = Stream.Null;
        await portail!(contexte);
    }
}
