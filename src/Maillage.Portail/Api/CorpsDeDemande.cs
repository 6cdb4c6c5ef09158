namespace Maillage.Portail.Api;

/// <summary>The body of a request, whole.</summary>
internal static class CorpsDeDemande
{
    /// <summary>The body, or null when it is larger than anything the API reads.</summary>
    public static async Task<ReadOnlyMemory<byte>?> Lire(HttpRequest demande)
    {
        using var corps = new MemoryStream();
        var tampon = new byte[8192];
        int lus;
        while ((lus = await demande.Body.ReadAsync(tampon)) > 0)
        {
            if (corps.Length + lus > Composition.TailleMaximale)
            {
                return null;
            }
            corps.Write(tampon, 0, lus);
        }
        return corps.ToArray();
    }
}
