using System.Net;
using Maillage.Aides;
using Maillage.Essais.Mondes;
using Maillage.Portail.Catalogue;

namespace Maillage.Portail.Tests.Catalogue;

public class CatalogueTests
{
    [Theory]
    [InlineData("/aides", "<strong>4</strong> dispositifs sont ouverts")]
    [InlineData("/aides?date=2010-01-01", "Pas encore ouvertes")]
    [InlineData("/aides?date=2010-01-01", "Ouvre le 1er janvier 2020")]
    [InlineData("/aides?profession=infirmier", "Aucune aide du catalogue ne correspond")]
    [InlineData("/aides?profession=medecin&commune=34172&date=2023-03-01", "1 aide ouverte ne vous concerne pas")] // ZAR: not the prize for a ZIP
    [InlineData(
        "/aides?profession=medecin&departement=34&date=2023-03-01",
        "à préciser dans 2 communes, impossible dans 4 communes"
    )] // Assignan, and Lunas of unknown class
    [InlineData("/aides?commune=lattes", "value=\"Lattes\"")]
    [InlineData("/aides/prime_zip", "Combien, au fil du temps")]
    [InlineData("/aides/prime_zip", "1 texte lu : 1 de fiabilité officielle")]
    [InlineData("/aides/par_jour", "Ce qui a changé, et quand")]
    [InlineData("/aides/par_jour", "Au 1er janvier 2020")]
    [InlineData("/aides/changements?date=2019-12-01", "1er janvier 2020")]
    [InlineData("/aides/changements?date=2025-01-01", "ferme à la signature")]
    [InlineData("/aides/changements?date=2025-01-01", "Signatures concernées : depuis le 1er janvier 2026.")]
    [InlineData("/aides/changements?date=2025-01-01", "Lieux dont la règle dépend : ZIP.")]
    [InlineData("/aides/prime_zip", "le 15 septembre 2026")]
    [InlineData("/aides/changements?date=2030-01-01", "Aucun changement daté")]
    public async Task Page_DitLEssentiel(string adresse, string mots)
    {
        var (statut, texte) = await Reponses.Lire(adresse);

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains(mots, texte, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("2022-03-01", false)]
    [InlineData("2022-02-28", true)]
    public async Task Aide_LueIlYAPlusDeDouzeMois_LeSigne(string lue, bool signee)
    {
        var aides = PetitCatalogue.Catalogue.Aides.Select(aide =>
            aide with
            {
                Sources = [aide.Sources[0] with { LuLe = DateOnly.Parse(lue, null) }],
            }
        );
        var monde = new Monde(
            new Simulateur(new CatalogueAides(aides), PetitMonde.Referentiel),
            new(() => null),
            new(() => throw new InvalidOperationException()),
            AppContext.BaseDirectory,
            "a"
        );

        var (_, texte) = await Reponses.Lire("/aides/prime_zip", monde);

        Assert.Equal(signee, texte.Contains("il y a plus de 12 mois", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/aides?profession=notaire", "n’est pas une valeur possible pour « profession »")]
    [InlineData("/aides?departement=75", "n’est pas le code d’un département d’Occitanie")]
    [InlineData("/aides?commune=zzzz", "n’est pas une commune d’Occitanie")]
    [InlineData("/aides?date=hier", "AAAA-MM-JJ")]
    [InlineData("/aides/changements?date=hier", "AAAA-MM-JJ")]
    public async Task Page_CritereIllisible_DitQuoiCorriger(string adresse, string mots)
    {
        var (statut, texte) = await Reponses.Lire(adresse);

        Assert.Equal(HttpStatusCode.BadRequest, statut);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Regle_EnYaml_OctetPourOctet()
    {
        const string Regle = "id: prime_zip\nnom: Prime d'essai « é »\n";
        await using var portail = await PetitPortail.Ouvrir(
            PetitPortail.Monde(regles: new Dictionary<string, string> { ["prime_zip"] = Regle })
        );
        using var reponse = await portail.Client.GetAsync(
            "/aides/prime_zip/regle.yaml",
            TestContext.Current.CancellationToken
        );

        Assert.Equal("application/yaml", reponse.Content.Headers.ContentType?.MediaType);
        Assert.Equal("prime_zip.yaml", reponse.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal(Regle, await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Regle_EnJson_LaMemeQueLApi()
    {
        var (statut, texte) = await Reponses.Lire("/aides/prime_zip/regle.json");
        var (_, api) = await Reponses.Lire("/api/v1/aides/prime_zip");

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Equal(api, texte);
    }

    [Theory]
    [InlineData("/aides/PIE", "/aides/prime_zip")]
    [InlineData("/aides/prime-zip", "/aides/prime_zip")]
    public async Task Aide_DesigneeParSonSigle_YMene(string adresse, string attendue)
    {
        var portail = await PetitPortail.Commun;
        using var reponse = await portail.Client.GetAsync(adresse, TestContext.Current.CancellationToken);

        Assert.Equal(attendue, reponse.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/aides/rien/regle.yaml")]
    [InlineData("/aides/..%2f..%2faide/regle.yaml")]
    public async Task Regle_Absente_NeSortPasDuCatalogue(string adresse)
    {
        var (statut, _) = await Reponses.Lire(adresse);

        Assert.Equal(HttpStatusCode.NotFound, statut);
    }
}
