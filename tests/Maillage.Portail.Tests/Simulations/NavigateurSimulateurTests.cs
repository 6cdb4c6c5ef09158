using Maillage.Portail.Tests.Navigateur;
using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Simulations;

public class NavigateurSimulateurTests(PortailOuvert portail) : IClassFixture<PortailOuvert>
{
    private const string Question = "/simulateur?commune=34015&date=2023-03-01&profession=medecin&question=";

    public static TheoryData<string> Ecrans { get; } =
    [
        "/simulateur",
        "/simulateur?commune=34093",
        "/simulateur?commune=34015&date=2023-03-01",
        "/simulateur?commune=34015&couleur=bleu",
        "/simulateur/formulaire",
        Question + "specialite",
        Question + "exercice_coordonne",
        Question + "commune_exercice_actuelle",
        Question + "date_premiere_inscription",
        Question + "aides_percues",
        "/simulateur?commune=34015&date=2023-03-01&profession=medecin&repondu=jours_par_semaine",
        "/simulateur/resultat?commune=34129&date=2023-03-01&profession=medecin&jours_par_semaine=3&jours_vacation_par_an=10",
        "/simulateur/resultat?commune=34015&date=2023-03-01&profession=medecin&jours_par_semaine=3&jours_vacation_par_an=10",
        "/simulateur/resultat?commune=34015&date=2025-11-15&profession=medecin",
        "/simulateur/ouvrir/prime_zip?commune=34129&date=2023-03-01&profession=medecin&jours_par_semaine=2",
        "/simulateur/comparer?commune=34015&date=2025-11-15&profession=medecin&jours_par_semaine=3&communes=34129,46066",
    ];

    [Theory]
    [MemberData(nameof(Ecrans))]
    public async Task Ecran_SansDefautDAccessibilite_NiDebordementA360Points(string adresse)
    {
        var page = await portail.Page(new() { ReducedMotion = ReducedMotion.Reduce });
        await Ouvrir(page, adresse);

        Assert.Empty(await page.Defauts());
        await page.SetViewportSizeAsync(360, 740);
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Parcours_AuClavierSeul_DeLAccueilAuResultatPuisRetour(bool javascript)
    {
        var page = await portail.Page(new() { JavaScriptEnabled = javascript });
        await page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Activer(page, page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "S’installer" }));
        await page.Arriver("**/simulateur");
        await Atteindre(page, page.Locator("#commune"));
        await page.Keyboard.TypeAsync("Assignan (34015)");
        await page.Keyboard.PressAsync("Enter");
        await page.Arriver("**/simulateur?commune=34015&date=2023-03-01");
        await Activer(page, page.GetByRole(AriaRole.Button, new() { Name = "Médecin", Exact = true }));
        await page.Arriver("**&profession=medecin");
        await Atteindre(page, page.Locator("#jours_par_semaine"));
        await page.Keyboard.TypeAsync("3");
        await page.Keyboard.PressAsync("Enter");
        await page.Arriver("**&jours_par_semaine=3");
        await Activer(page, page.GetByRole(AriaRole.Button, new() { Name = "Je ne sais pas" }));
        await page.Arriver("**/simulateur/resultat?**");

        Assert.True(await page.GetByText("Vous pouvez demander 3 aides à Assignan.").IsVisibleAsync());

        await page.GoBackAsync();

        Assert.Contains(
            "Combien de jours de vacation",
            await page.Locator("h1").InnerTextAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Partager_CopieLeLien()
    {
        var page = await portail.Page(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await page.GotoAsync("/simulateur/resultat?commune=34015&date=2023-03-01&profession=medecin");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copier le lien" }).ClickAsync();
        await page.GetByText("Lien copié.").WaitForAsync();

        var lien = page.GetByRole(AriaRole.Link, new() { Name = "Lien vers cette simulation" });

        Assert.Equal(
            portail.Adresse + await lien.GetAttributeAsync("href"),
            await page.EvaluateAsync<string>("navigator.clipboard.readText()")
        );
    }

    [Fact]
    public async Task Resultat_Imprime_EnQuelquesPagesA4()
    {
        var page = await portail.Page();
        await page.GotoAsync(
            "/simulateur/resultat?commune=34015&date=2023-03-01&profession=medecin&jours_par_semaine=3"
        );
        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.Contains("/MediaBox [0 0 594", pdf, StringComparison.Ordinal);
        Assert.InRange(System.Text.RegularExpressions.Regex.Count(pdf, @"/Type\s*/Page\b"), 1, 5);
    }

    // Every fold open, so that what it hides is examined too.
    private static async Task Ouvrir(IPage page, string adresse)
    {
        await page.GotoAsync(adresse);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(repli => { repli.open = true; })");
    }

    private static async Task Activer(IPage page, ILocator but)
    {
        await Atteindre(page, but);
        await but.PressAsync("Enter");
    }

    // Tab until the element has the focus: an element the keyboard cannot reach fails the walk.
    private static async Task Atteindre(IPage page, ILocator but)
    {
        const int PasMaximum = 80;
        for (var pas = 0; pas < PasMaximum; pas++)
        {
            if (await but.And(page.Locator("*:focus")).CountAsync() == 1)
            {
                return;
            }
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"Le clavier n'atteint pas {but}.");
    }
}
