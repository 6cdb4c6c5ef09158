using System.Net;
using Maillage.Portail.Tests.Carte;
using Maillage.Portail.Tests.Navigateur;
using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Contrats;

/// <summary>Running contracts, on the rules and figures of the project.</summary>
public class ContratsTests(AtlasOuvert portail) : IClassFixture<AtlasOuvert>
{
    private const string Parti =
        "/aides/caim/depart?commune=34015&signature=2023-03-01&jour=2025-03-01&jours_par_semaine=3&hopital_proximite=false";

    private const string Choix =
        "/aides/coscom/garder-ou-basculer?commune=34015&signature=2023-03-01&jour=2026-01-01&hopital_proximite=false&mois_accueil_stagiaire=0";

    public static TheoryData<string> Pages { get; } =
    [
        "/aides/caim/depart",
        "/aides/cesp/depart",
        Parti,
        "/aides/caim/depart?commune=nulle-part&signature=hier&jour=2023-01-01&verse=douze",
        "/aides/caim/garder-ou-basculer",
        Choix,
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_SansDefautDAccessibilite(string adresse)
    {
        var page = await portail.Page(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(adresse);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(repli => { repli.open = true; })");

        Assert.Empty(await page.Defauts());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_A360Points_NeDefilePasDeGaucheADroite(string adresse)
    {
        var page = await portail.Page(
            new()
            {
                ViewportSize = new() { Width = 360, Height = 740 },
            }
        );
        await page.GotoAsync(adresse);

        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Depart_SansJavaScript_DeLAideALaReponse()
    {
        var page = await portail.Page(new() { JavaScriptEnabled = false });
        await page.GotoAsync("/aides/caim");
        await page.GetByRole(AriaRole.Link, new() { Name = "Calculer ce que coûte un départ" }).ClickAsync();
        await page.Locator("#commune").FillAsync("Assignan");
        await page.Locator("#signature").FillAsync("2023-03-01");
        await page.Locator("#jour").FillAsync("2025-03-01");
        await page.GetByLabel("Non", new() { Exact = true }).CheckAsync();
        await page.Locator("#jours_par_semaine").FillAsync("3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Calculer" }).ClickAsync();

        Assert.Contains("jour=2025-03-01", page.Url, StringComparison.Ordinal);
        Assert.Contains(
            "22\u202f500\u00a0€ à rendre",
            await page.Locator("p.chapeau").InnerTextAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Depart_SommeRecue_NEntrePasDansLAdresse()
    {
        var page = await portail.Page();
        await page.GotoAsync(Parti);
        await page.GetByText("Changer les réponses").ClickAsync();
        await page.Locator("#verse").FillAsync("18 750 €");
        await page.GetByRole(AriaRole.Button, new() { Name = "Calculer" }).ClickAsync();
        await page.GetByText("11\u202f250\u00a0€ à rendre").WaitForAsync();

        Assert.DoesNotContain("18", new Uri(page.Url).Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Depart_ToutesLesFautesALaFois_EtRienNEstPerdu()
    {
        var reponse = await portail.Client.GetAsync(
            "/aides/caim/depart?commune=nulle-part&signature=hier&jour=demain&verse=douze",
            TestContext.Current.CancellationToken
        );
        var texte = await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        Assert.All(
            [
                "erreur-commune",
                "erreur-signature",
                "erreur-jour",
                "erreur-verse",
                "value=\"nulle-part\"",
                "value=\"douze\"",
            ],
            attendu => Assert.Contains(attendu, texte, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("/aides/cesp/garder-ou-basculer")]
    [InlineData("/aides/inconnue/depart")]
    public async Task SansObjet_PageIntrouvable(string adresse) =>
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await portail.Client.GetAsync(adresse, TestContext.Current.CancellationToken)).StatusCode
        );

    [Fact]
    public async Task Bascule_AnneeParAnnee()
    {
        var texte = Reponses.Simple(await portail.Client.GetStringAsync(Choix, TestContext.Current.CancellationToken));

        Assert.Contains("Année par année", texte, StringComparison.Ordinal);
        Assert.Contains("50 000 €", texte, StringComparison.Ordinal);
    }
}
