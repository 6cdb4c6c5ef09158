using System.Net;

namespace Maillage.Portail.Tests;

/// <summary>Asks the small portal for a page and gives its words, entities and thin spaces decoded.</summary>
internal static class Reponses
{
    public static async Task<(HttpStatusCode Statut, string Texte)> Lire(string adresse, Monde? monde = null)
    {
        if (monde is null)
        {
            return await Lire(adresse, await PetitPortail.Commun);
        }
        await using var portail = await PetitPortail.Ouvrir(monde);
        return await Lire(adresse, portail);
    }

    private static async Task<(HttpStatusCode Statut, string Texte)> Lire(string adresse, PetitPortail portail)
    {
        using var reponse = await portail.Client.GetAsync(adresse, TestContext.Current.CancellationToken);
        var texte = await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (reponse.StatusCode, Simple(texte));
    }

    /// <summary>The words of a page, entities decoded, thin and no-break spaces as plain ones.</summary>
    public static string Simple(string html) =>
        WebUtility.HtmlDecode(html).Replace('\u202f', ' ').Replace('\u00a0', ' ');
}
