using System.Net;

namespace Maillage.Portail.Tests.Habillage;

public class TeteDePageTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/communes/34015")]
    [InlineData("/carte")]
    [InlineData("/carte/contours.json")]
    [InlineData("/api/v1/communes/34015")]
    [InlineData("/api/v1/carte.geojson")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/favicon.ico")]
    public async Task Head_RepondCommeGet_SansCorps(string adresse)
    {
        var portail = await PetitPortail.Commun;
        using var get = await Demander(portail, HttpMethod.Get, adresse);
        using var head = await Demander(portail, HttpMethod.Head, adresse);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/rien", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/rien", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/simulations", HttpStatusCode.MethodNotAllowed)]
    public async Task Head_OuGetEchoue_EchoueDeMeme(string adresse, HttpStatusCode statut)
    {
        var portail = await PetitPortail.Commun;
        using var head = await Demander(portail, HttpMethod.Head, adresse);

        Assert.Equal(statut, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static Task<HttpResponseMessage> Demander(PetitPortail portail, HttpMethod methode, string adresse) =>
        portail.Client.SendAsync(new HttpRequestMessage(methode, adresse), TestContext.Current.CancellationToken);
}
