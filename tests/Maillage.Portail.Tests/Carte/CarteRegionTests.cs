using System.Net.Http.Headers;
using System.Text.Json;

namespace Maillage.Portail.Tests.Carte;

public class CarteRegionTests(AtlasOuvert atlas) : IClassFixture<AtlasOuvert>
{
    private const int Communes = 4446;

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Contours_Compresses_TiennentDansLeBudget(string codage)
    {
        using var demande = new HttpRequestMessage(HttpMethod.Get, "/carte/contours.json");
        demande.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(codage));
        var reponse = await atlas.Client.SendAsync(demande, TestContext.Current.CancellationToken);
        var octets = await reponse.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(codage, reponse.Content.Headers.ContentEncoding.Single());
        Assert.InRange(octets.Length, 100_000, 400_000);
    }

    [Fact]
    public async Task Contours_DessinentChaqueCommune()
    {
        var topologie = await Json("/carte/contours.json");

        Assert.Equal(
            Communes,
            topologie.GetProperty("objects").GetProperty("communes").GetProperty("geometries").GetArrayLength()
        );
    }

    [Theory]
    [InlineData("zonage")]
    [InlineData("apl-2018")]
    [InlineData("apl-2016")]
    [InlineData("apl-evolution")]
    [InlineData("75-ans")]
    [InlineData("pauvrete")]
    [InlineData("urgences")]
    [InlineData("densite")]
    [InlineData("solidarite")]
    [InlineData("qpv")]
    [InlineData("structures")]
    public async Task Donnees_ChaqueCouche_ClasseChaqueCommuneEnPlusieursClasses(string couche)
    {
        var donnees = await Json($"/carte/donnees.json?couche={couche}&date=2025-09-01");

        Assert.Equal(Communes, donnees.GetProperty("classe").GetArrayLength());
        Assert.InRange(
            donnees.GetProperty("classe").EnumerateArray().Select(rang => rang.GetInt32()).Distinct().Count(),
            2,
            9
        );
    }

    [Fact]
    public async Task Quartiers_SontDessinesEtNommes()
    {
        var quartiers = (await Json("/carte/quartiers.json")).GetProperty("features");

        Assert.True(quartiers.GetArrayLength() > 90);
        Assert.All(
            quartiers.EnumerateArray(),
            quartier =>
                Assert.False(string.IsNullOrEmpty(quartier.GetProperty("properties").GetProperty("nom").GetString()))
        );
    }

    [Fact]
    public async Task Image_ResteLegere()
    {
        var octets = await atlas.Client.GetByteArrayAsync("/carte/image.svg", TestContext.Current.CancellationToken);

        Assert.InRange(octets.Length, 200_000, 1_500_000);
    }

    [Fact]
    public async Task Page_DerniereLigne_EstSurLaDernierePage()
    {
        var page = await atlas.Client.GetStringAsync(
            "/carte?page=9999&tri=commune",
            TestContext.Current.CancellationToken
        );

        Assert.Contains("Page 223 sur 223", page, StringComparison.Ordinal);
    }

    private async Task<JsonElement> Json(string adresse)
    {
        var texte = await atlas.Client.GetStringAsync(adresse, TestContext.Current.CancellationToken);
        return JsonDocument.Parse(texte).RootElement;
    }
}
