using System.Net;
using System.Text.RegularExpressions;
using Maillage.Aides;
using Maillage.Essais.Mondes;

namespace Maillage.Portail.Tests.Pages;

public partial class SimulateurTests
{
    private static readonly Dictionary<string, string> Medecin = new()
    {
        ["commune"] = "Assignan",
        ["date"] = "2023-03-01",
        ["profession"] = "medecin",
        ["jours_par_semaine"] = "2,5",
        ["date_naissance"] = "1980-03-02",
        ["honoraires_annuels"] = "123456",
    };

    [Fact]
    public async Task Simuler_UneAidePossible_LaDitAvecSonEcheancier()
    {
        var page = await Poster(Medecin);

        Assert.Contains("Vous pouvez demander", page, StringComparison.Ordinal);
        Assert.Contains("37 500 €", page.Replace('\u202f', ' ').Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("Un an après", page, StringComparison.Ordinal);
        Assert.Contains("Estimation, non opposable", page, StringComparison.Ordinal);
        Assert.Contains("à confirmer", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Simuler_Lien_SansDateDeNaissanceNiMontant()
    {
        var lien = Lien().Match(await Poster(Medecin)).Groups["lien"].Value;

        Assert.Contains("age=42", lien, StringComparison.Ordinal);
        Assert.Contains("jours_par_semaine=2.5", lien, StringComparison.Ordinal);
        Assert.DoesNotContain("1980", lien, StringComparison.Ordinal);
        Assert.DoesNotContain("honoraires", lien, StringComparison.Ordinal);
        Assert.DoesNotContain("123456", lien, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Simuler_LienSuivi_DonneLaMemeReponse()
    {
        var portail = await PetitPortail.Commun;
        var lien = Lien().Match(await Poster(Medecin)).Groups["lien"].Value;
        var page = await Lire(await portail.Client.GetAsync(lien, TestContext.Current.CancellationToken));

        Assert.Contains("Vos aides à Assignan", page, StringComparison.Ordinal);
        Assert.Contains("Un an après", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date_naissance=1980-03-02")]
    [InlineData("honoraires_annuels=1000")]
    [InlineData("revenu_mensuel=1000")]
    public async Task Resultat_CleConfidentielleDansLAdresse_Refusee(string indiscret)
    {
        var portail = await PetitPortail.Commun;
        var reponse = await portail.Client.GetAsync(
            $"/simulateur/resultat?commune=34015&{indiscret}",
            TestContext.Current.CancellationToken
        );
        var page = await Lire(reponse);

        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        Assert.Contains("ne se met pas dans une adresse", page, StringComparison.Ordinal);
        Assert.DoesNotContain(indiscret.Split('=')[1], page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("commune", "", "Indiquez la commune")]
    [InlineData("commune", "zzzz", "Aucune commune ne ressemble")]
    [InlineData("commune", "34093", "Lunas-les-Châteaux")]
    [InlineData("commune", "Bordeaux", "hors de la région")]
    [InlineData("date", "demain", "n'est pas une date")]
    [InlineData("jours_par_semaine", "9", "de 0 à 7")]
    [InlineData("profession", "notaire", "une valeur parmi")]
    [InlineData("zone_medecin", "zar", "contredit les données")]
    [InlineData("couleur", "bleu", "Clé inconnue")]
    public async Task Simuler_SaisieARevoir_RendLeFormulaireAvecLeMessage(string champ, string valeur, string message)
    {
        var page = await Poster(new(Medecin) { [champ] = valeur }, HttpStatusCode.BadRequest);

        Assert.Contains(message, page, StringComparison.Ordinal);
        Assert.Contains("value=\"1980-03-02\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Modifier_RendLeFormulaireRempli()
    {
        var page = await Poster(new(Medecin) { ["modifier"] = "1" });

        Assert.Contains("Voir mes aides", page, StringComparison.Ordinal);
        Assert.Contains("value=\"1980-03-02\"", page, StringComparison.Ordinal);
        Assert.Matches("value=\"medecin\"[^>]* selected", page);
    }

    [Fact]
    public async Task Simuler_AidesPercues_LuesParAide()
    {
        var page = await Poster(
            new(Medecin) { ["aides_percues.prime_zip"] = "2018-05-01", ["contrats"] = "contrat_qpv" }
        );

        Assert.Contains("1er mai 2018", page.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("En gardant", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/simulateur")]
    [InlineData("/simulateur/resultat?commune=34015")]
    public async Task Simulateur_NeSeGardeNulPart(string adresse)
    {
        var portail = await PetitPortail.Commun;
        var reponse = await portail.Client.GetAsync(adresse, TestContext.Current.CancellationToken);

        Assert.True(reponse.Headers.CacheControl?.NoStore);
        Assert.False(reponse.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("par_jour", "par_jour", null)]
    [InlineData("contrat_qpv", "prime_zip", "sont restées les mêmes")]
    [InlineData("contrat_qpv", "par_jour", "ont changé : <strong>Aide par jour d'essai</strong>")]
    public async Task LienDePartage_PorteLesRegles_EtLaPageDitCellesQuiOntChange(
        string alors,
        string aujourdhui,
        string? attendu
    )
    {
        const string Change = "Les règles ont changé depuis ce lien";
        var (_, page) = await Reponses.Lire(
            "/simulateur/resultat?commune=34015&date=2023-03-01&profession=medecin",
            MondeDeRegles(alors)
        );
        var lien = Lien().Match(page).Groups["lien"].Value;
        Assert.Matches("&regles=[0-9a-f]{12}&regle=exoneration-[0-9a-f]{6}&regle=par_jour-[0-9a-f]{6}&", lien);
        Assert.DoesNotContain(Change, page, StringComparison.Ordinal);

        var (_, ouverte) = await Reponses.Lire(lien, MondeDeRegles(aujourdhui));

        Assert.Contains("Vos aides à Assignan", ouverte, StringComparison.Ordinal);
        Assert.Equal(attendu is not null, ouverte.Contains(Change, StringComparison.Ordinal));
        Assert.Contains(attendu ?? "Vos aides", ouverte, StringComparison.Ordinal);
    }

    /// <summary>The rules of the small catalogue, one of them written otherwise.</summary>
    private static Monde MondeDeRegles(string autre) =>
        new(
            new Simulateur(PetitCatalogue.Catalogue, PetitMonde.Referentiel),
            new(() => null),
            new(() => throw new InvalidOperationException()),
            AppContext.BaseDirectory,
            "a"
        )
        {
            Corpus = new CorpusRegles(
                from aide in PetitCatalogue.Catalogue.Aides
                select new FichierRegle($"aides/{aide.Id}/aide.yaml", aide.Id == autre ? "autrement" : aide.Id)
            ),
        };

    private static async Task<string> Poster(
        Dictionary<string, string> champs,
        HttpStatusCode attendu = HttpStatusCode.OK
    )
    {
        var portail = await PetitPortail.Commun;
        using var formulaire = new FormUrlEncodedContent(champs);
        var reponse = await portail.Client.PostAsync("/simulateur", formulaire, TestContext.Current.CancellationToken);
        Assert.Equal(attendu, reponse.StatusCode);
        return await Lire(reponse);
    }

    private static async Task<string> Lire(HttpResponseMessage reponse) =>
        WebUtility.HtmlDecode(await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    [GeneratedRegex("id=\"lien-partage\" href=\"(?<lien>/simulateur/resultat[^\"]*)\"")]
    private static partial Regex Lien();
}
