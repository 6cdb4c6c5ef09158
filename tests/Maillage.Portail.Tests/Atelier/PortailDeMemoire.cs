using System.Net;

namespace Maillage.Portail.Tests.Atelier;

/// <summary>One small portal in memory for a whole class: nothing these tests ask changes it.</summary>
public sealed class PortailDeMemoire : IAsyncLifetime
{
    private PetitPortail? portail;

    public HttpClient Client => portail!.Client;

    public async ValueTask InitializeAsync() => portail = await PetitPortail.Ouvrir();

    public ValueTask DisposeAsync() => portail!.DisposeAsync();

    /// <summary>An answer and its words, entities and thin spaces decoded.</summary>
    public async Task<(HttpStatusCode Statut, string Texte)> Lire(string adresse)
    {
        using var reponse = await Client.GetAsync(adresse, TestContext.Current.CancellationToken);
        var texte = await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (reponse.StatusCode, Reponses.Simple(texte));
    }
}
