using System.Net;
using System.Text;
using System.Text.Json;

namespace Maillage.Portail.Tests.Atelier;

public class ApiScenarioTests
{
    private const string Chemin = "/api/v1/apl/scenario";

    [Fact]
    public async Task Jouer_LesCommunesQuiChangentEtLesBilans()
    {
        var (statut, corps) = await Poster("""[{"type":"arrivee","commune":"34015","etp":1}]""");

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Equal(
            """{"date":"2023-03-01","millesime":2026,"communes":[{"code":"34015","avant":2,"apres":4},{"code":"34074","avant":5,"apres":6}],"bilans":[{"seuil":2.5,"sous_avant":400,"sous_apres":300,"gagnants":100,"perdants":0},{"seuil":4,"sous_avant":500,"sous_apres":500,"gagnants":0,"perdants":0}]}""",
            corps
        );
    }

    [Fact]
    public async Task Jouer_UnTerritoire_NeCompteQueSesHabitants()
    {
        var (_, corps) = await Poster("""{"modifications":[]}""", "?territoire=46");

        Assert.Contains("\"sous_avant\":100,\"sous_apres\":100", corps, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        """[{"type":"arrivee","commune":"34015","etp":1},{"type":"depart","commune":"34015","etp":9}]""",
        "modifications[1].etp"
    )]
    [InlineData("""[{"type":"arrivee","commune":"34015","etp":1,"nom":"Durand"}]""", "modifications[0].nom")]
    [InlineData("""{"nom":"10001234567","modifications":[]}""", "nom")]
    [InlineData("[", "corps")]
    [InlineData("""[4]""", "modifications[0]")]
    public async Task Jouer_UneFaute_EstSituee(string scenario, string chemin)
    {
        var (statut, corps) = await Poster(scenario);
        using var probleme = JsonDocument.Parse(corps);

        Assert.Equal(HttpStatusCode.BadRequest, statut);
        Assert.Equal(chemin, probleme.RootElement.GetProperty("erreurs")[0].GetProperty("chemin").GetString());
    }

    [Fact]
    public async Task Jouer_TerritoireInconnu_EstRefuse()
    {
        var (statut, corps) = await Poster("[]", "?territoire=33");

        Assert.Equal(HttpStatusCode.BadRequest, statut);
        Assert.Contains("\"chemin\":\"territoire\"", corps, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenApi_DecritLeScenario()
    {
        var (_, texte) = await Reponses.Lire("/openapi/v1.json");

        Assert.Contains("/api/v1/apl/scenario", texte, StringComparison.Ordinal);
        Assert.Contains("temps_de_travail", texte, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode, string)> Poster(string scenario, string requete = "")
    {
        var portail = await PetitPortail.Commun;
        using var corps = new StringContent(scenario, Encoding.UTF8, "application/json");
        using var reponse = await portail.Client.PostAsync(
            Chemin + requete,
            corps,
            TestContext.Current.CancellationToken
        );
        return (reponse.StatusCode, await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
