namespace Maillage.Portail.Habillage;

/// <summary>Answers HEAD as it would GET, headers alone: nothing behind it needs to know that nobody reads the body.</summary>
internal sealed class TeteDePage(RequestDelegate suite)
{
    public async Task InvokeAsync(HttpContext contexte)
    {
        if (!HttpMethods.IsHead(contexte.Request.Method))
        {
            await suite(contexte);
            return;
        }
        var corps = contexte.Response.Body;
        contexte.Request.Method = HttpMethods.Get;
        contexte.Response.Body = Stream.Null;
        try
        {
            await suite(contexte);
        }
        finally
        {
            contexte.Response.Body = corps;
            contexte.Request.Method = HttpMethods.Head;
        }
    }
}
