using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Maillage.Portail.Tests.Atelier;

public class ScenariosTests
{
    private const string Scenario =
        """{"nom":"Sud","mois":7,"modifications":[{"type":"arrivee","commune":"34015","etp":1},{"type":"saison","commune":"34032","habitants":300,"mois":[7,8]}]}""";

    private const string Adresse = "/atelier/acces?m=arrivee:34015:1&m=saison:34032:300:7+8&nom=Sud&mois=7";

    [Fact]
    public async Task Export_SeReimporteALIdentique()
    {
        var (_, json) = await Reponses.Lire(Adresse.Replace("?", "/scenario.json?", StringComparison.Ordinal));
        using var reponse = await Importer(json);

        Assert.Equal(HttpStatusCode.Redirect, reponse.StatusCode);
        Assert.Equal(Adresse, reponse.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Import_AvecMarqueDOrdre_EstLu()
    {
        using var reponse = await Importer($"\uFEFF{Scenario}");

        Assert.Equal(Adresse, reponse.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("", "celui-ci est vide")]
    [InlineData("{", "Ce n'est pas du JSON valide (ligne 1)")]
    [InlineData(
        """[{"type":"arrivee","commune":"34015","etp":1,"rpps":"10001234567"}]""",
        "Modification 1, rpps : Un scénario compte des médecins et n'en nomme aucun"
    )]
    [InlineData("""[{"type":"depart","commune":"34015","etp":9}]""", "Modification 1, etp : Il n'y a que 1")]
    [InlineData("""{"nom":"Dr 10001234567","modifications":[]}""", "Nom : ")]
    public async Task Import_UneFaute_EstDiteOuElleEst(string contenu, string mots)
    {
        using var reponse = await Importer(contenu);
        var texte = Reponses.Simple(await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_TropLongPourUneAdresse_LeDit()
    {
        var modifications = Enumerable.Repeat("""{"type":"arrivee","commune":"34015","etp":1}""", 500);
        using var reponse = await Importer($"[{string.Join(',', modifications)}]");
        var texte = Reponses.Simple(await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        Assert.Contains("Ce scénario a 500 modifications", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparer_MetLesCompteursCoteACote()
    {
        var (statut, texte) = await Reponses.Lire(
            $"/atelier/acces/comparer?s={Uri.EscapeDataString("https://ailleurs/atelier/acces?m=arrivee:34015:1&nom=Nord")}&s={Uri.EscapeDataString("m=depart:34172:1")}"
        );

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains(">Nord</a>", texte, StringComparison.Ordinal);
        Assert.Contains(">Scénario 2</a>", texte, StringComparison.Ordinal);
        Assert.Contains("<td class=\"nombre\">400</td>", texte, StringComparison.Ordinal);
        Assert.Contains("<td class=\"nombre\">300</td>", texte, StringComparison.Ordinal);
        Assert.Contains("<td class=\"nombre\">500</td>", texte, StringComparison.Ordinal);
        Assert.Contains("<td class=\"nombre\">100</td>", texte, StringComparison.Ordinal);
        Assert.Contains("<td class=\"nombre\">−1</td>", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparer_UneFaute_DitLeScenario_EtQuatreSontTrop()
    {
        var (statut, texte) = await Reponses.Lire(
            "/atelier/acces/comparer?s=m%3Darrivee:33063:1&s=m%3Dx&s=nom%3Da&s=nom%3Db"
        );

        Assert.Equal(HttpStatusCode.BadRequest, statut);
        Assert.Contains("Scénario 1. Modification 1", texte, StringComparison.Ordinal);
        Assert.Contains("3 scénarios au plus", texte, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> Importer(string contenu)
    {
        var portail = await PetitPortail.Commun;
        using var fichier = new ByteArrayContent(Encoding.UTF8.GetBytes(contenu));
        fichier.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var formulaire = new MultipartFormDataContent { { fichier, "fichier", "scenario.json" } };
        var reponse = await portail.Client.PostAsync(
            "/atelier/acces/importer",
            formulaire,
            TestContext.Current.CancellationToken
        );
        await reponse.Content.LoadIntoBufferAsync(TestContext.Current.CancellationToken);
        return reponse;
    }
}
