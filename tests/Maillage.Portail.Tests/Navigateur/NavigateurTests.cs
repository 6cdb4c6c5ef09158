using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Navigateur;

public class NavigateurTests(PortailOuvert portail) : IClassFixture<PortailOuvert>
{
    private const string Resultat =
        "/simulateur/resultat?commune=34032&date=2023-03-01&profession=medecin&contrats=prime_zip&jours_par_semaine=3";

    public static TheoryData<string> Adresses { get; } =
    [
        "/",
        "/communes",
        "/communes?q=lunas",
        "/communes?q=zzzz",
        "/communes/34172",
        "/communes/34015?date=2026-03-01",
        "/communes/34093",
        "/communes/33063",
        "/communes/34015?date=hier",
        "/epci/243400017",
        "/departements/34",
        "/departements/75",
        "/territoire",
        "/territoire?nom=Bassin&communes=34015,34093,34999,33063,zut",
        "/simulateur",
        "/simulateur/resultat?commune=&age=300",
        Resultat,
        "/aides",
        "/aides?profession=medecin&projet=installation&departement=34",
        "/aides?commune=zzzz",
        "/aides/prime_zip",
        "/aides/par_jour",
        "/aides/changements?date=2019-12-01",
        "/aides/budget",
        "/aides/budget?nombre=2&profil=medecin_msp&commune=Assignan&annee=2023&nombre=1&profil=infirmier&commune=Lattes&annee=2024",
        "/aides/budget?nombre=-1&profil=x&commune=zzzz&annee=1",
        "/projections?horizon=2030&levier=cesp",
        "/projections?territoire=99&horizon=2020&levier=ipa&part-ipa=3",
        "/donnees",
        "/glossaire",
        "/aide",
        "/contact",
        "/api",
        "/accessibilite",
        "/mentions-legales",
        "/nulle-part",
    ];

    // All is examined on one load: to open a page costs more than to look at it.
    [Theory]
    [MemberData(nameof(Adresses))]
    public async Task Page_SansDefautDAccessibilite_NiRienAilleurs_NiDebordementA360Points(string adresse)
    {
        var page = await portail.Page(new() { ReducedMotion = ReducedMotion.Reduce });
        var ailleurs = EcouterAilleurs(page);
        var plaintes = EcouterPlaintes(page);
        await page.GotoAsync(adresse, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Deplier(page);

        Assert.Empty(await page.Defauts());
        await page.SetViewportSizeAsync(360, 740);
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(ailleurs);
        Assert.Empty(plaintes);
    }

    private List<string> EcouterAilleurs(IPage page)
    {
        var ailleurs = new List<string>();
        page.Request += (_, demande) =>
        {
            if (!demande.Url.StartsWith(portail.Adresse, StringComparison.Ordinal))
            {
                ailleurs.Add(demande.Url);
            }
        };
        return ailleurs;
    }

    private static List<string> EcouterPlaintes(IPage page)
    {
        var plaintes = new List<string>();
        page.PageError += (_, erreur) => plaintes.Add(erreur);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("Failed to load resource", StringComparison.Ordinal))
            {
                plaintes.Add(message.Text);
            }
        };
        return plaintes;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Parcours_AuClavierSeul_DeLAccueilALaCarte(bool javascript)
    {
        var page = await portail.Page(new() { JavaScriptEnabled = javascript });
        await page.GotoAsync("/");
        await Atteindre(page, page.Locator("#recherche-page"));
        await page.Keyboard.TypeAsync("Assignan");
        await page.Keyboard.PressAsync("Enter");
        await page.Arriver("**/communes/34015");
        await Atteindre(page, page.GetByRole(AriaRole.Link, new() { Name = "Quelles aides ici" }));
        await page.Keyboard.PressAsync("Enter");
        await page.Arriver("**/simulateur?commune=34015");
        await Atteindre(page, page.GetByRole(AriaRole.Link, new() { Name = "Toutes les questions sur une page" }));
        await page.Keyboard.PressAsync("Enter");
        await page.Arriver("**/simulateur/formulaire?**");
        await Atteindre(page, page.Locator("#profession"));
        await page.Keyboard.TypeAsync("médecin");
        await Atteindre(page, page.Locator("#jours_par_semaine"));
        await page.Keyboard.TypeAsync("3");
        await Atteindre(page, page.GetByRole(AriaRole.Button, new() { Name = "Voir mes aides" }));
        await page.Keyboard.PressAsync("Enter");
        await page.Arriver("**/simulateur/resultat?**");
        await Atteindre(page, page.Locator("#aide-prime_zip > summary"));
        await page.Keyboard.PressAsync("Enter");

        Assert.True(await page.Locator("#aide-prime_zip").GetByText("Un an après").IsVisibleAsync());

        await Atteindre(page, page.GetByRole(AriaRole.Link, new() { Name = "Où ai-je droit au plus" }));
        await page.Keyboard.PressAsync("Enter");
        await page.Arriver("**/carte-des-aides?**");
        await Atteindre(page, page.Locator("nav").GetByRole(AriaRole.Link, new() { Name = "Territoires" }));
        await page.Keyboard.PressAsync("Enter");
        await page.Arriver("**/communes");
        await Atteindre(page, page.Locator("main a[href='/carte']").First);
        await page.Keyboard.PressAsync("Enter");
        await page.Arriver("**/carte");
        await Atteindre(page, page.Locator("#tableau a").First);
    }

    [Fact]
    public async Task Barre_MetLeCurseurDansLaRecherche()
    {
        var page = await portail.Page();
        await page.GotoAsync("/aides", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Keyboard.PressAsync("/");

        Assert.Equal("recherche-entete", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Recherche_ProposeDesCommunes_ChoisiesAuClavier()
    {
        var page = await Proposer("lat");
        await page.Keyboard.PressAsync("ArrowDown");

        Assert.StartsWith(
            "Lattes",
            await page.Locator("[aria-selected=true]").InnerTextAsync(),
            StringComparison.Ordinal
        );
        Assert.Empty(await page.Defauts());

        await page.Keyboard.PressAsync("Enter");
        await page.Arriver("**/communes/34129");
    }

    [Fact]
    public async Task Recherche_ProposeDesCommunes_ChoisiesALaSouris()
    {
        var page = await Proposer("lat");
        await page.GetByRole(AriaRole.Option, new() { Name = "Lattes" }).ClickAsync();
        await page.Arriver("**/communes/34129");
    }

    [Fact]
    public async Task Recherche_SansChoix_EntreeEnvoieCeQuiEstEcrit()
    {
        var page = await Proposer("lat");
        await page.Keyboard.PressAsync("Enter");
        await page.Arriver("**/communes?q=lat");
    }

    [Fact]
    public async Task Recherche_Echap_FermeLesPropositionsSansRienEffacer()
    {
        var page = await Proposer("lat");
        await page.Keyboard.PressAsync("Escape");

        Assert.Equal(0, await page.GetByRole(AriaRole.Option).CountAsync());
        Assert.Equal("lat", await page.Locator("#recherche-page").InputValueAsync());
    }

    private async Task<IPage> Proposer(string texte)
    {
        var page = await portail.Page();
        await page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Locator("#recherche-page").PressSequentiallyAsync(texte);
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        return page;
    }

    // Every fold open, so that what it hides is examined too.
    private static Task Deplier(IPage page) =>
        page.EvaluateAsync("document.querySelectorAll('details').forEach(repli => { repli.open = true; })");

    // Tab until the element has the focus: an element the keyboard cannot reach fails the walk.
    private static async Task Atteindre(IPage page, ILocator but)
    {
        const int PasMaximum = 150;
        for (var pas = 0; pas < PasMaximum; pas++)
        {
            if (
                await page.Locator("*:focus").CountAsync() == 1
                && await but.And(page.Locator("*:focus")).CountAsync() == 1
            )
            {
                return;
            }
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"Le clavier n'atteint pas {but}.");
    }
}
