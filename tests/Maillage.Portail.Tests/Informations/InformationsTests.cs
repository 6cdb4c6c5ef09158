using System.Net;
using Maillage.Portail.Informations;

namespace Maillage.Portail.Tests.Informations;

public class InformationsTests
{
    [Theory]
    [InlineData("/glossaire", "id=\"mot-zip\"")]
    [InlineData("/glossaire", "Zone d'intervention prioritaire")]
    [InlineData("/aide", "Ce n’est pas un non")]
    [InlineData("/contact", "3608")]
    [InlineData("/contact", "occitanie@guichet-unique.sante.fr")]
    [InlineData("/contact", "Hérault (34)")]
    [InlineData("/accessibilite", "aucun audit de conformité")]
    public async Task Page_DitLEssentiel(string adresse, string mots)
    {
        var (statut, texte) = await Reponses.Lire(adresse);

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_MontreDeVraiesReponses()
    {
        var (_, page) = await Reponses.Lire("/api");

        Assert.Contains("\"nom\": \"Cazals\"", page, StringComparison.Ordinal);
        Assert.Contains("\"statut\": \"actuelle\"", page, StringComparison.Ordinal);
        Assert.Contains("commune;nom;departement;date;millesime;zip", page, StringComparison.Ordinal);
        Assert.Contains("statut 400", page, StringComparison.Ordinal);
        Assert.Contains("n'est pas une date de la forme AAAA-MM-JJ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_LExempleEstLaReponseDeLAdresseCitee()
    {
        var portail = await PetitPortail.Commun;
        using var reponse = await portail.Client.GetAsync(
            "/api/v1/communes/34015?date=hier",
            TestContext.Current.CancellationToken
        );
        var corps = Indentation.Indenter(
            await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
        var page = WebUtility.HtmlDecode(
            await portail.Client.GetStringAsync("/api", TestContext.Current.CancellationToken)
        );

        Assert.Contains(corps, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cazals", "/communes/46066")]
    [InlineData("/ville/beziers", "/communes/34032")]
    [InlineData("/aides/qpv", "/aides/contrat_qpv")]
    [InlineData("/dispositifs/liste", "href=\"/aides\"")]
    public async Task Introuvable_ProposeCeQuiYRessemble(string adresse, string lien)
    {
        var (statut, texte) = await Reponses.Lire(adresse);

        Assert.Equal(HttpStatusCode.NotFound, statut);
        Assert.Contains("Vous cherchiez peut-être", texte, StringComparison.Ordinal);
        Assert.Contains(lien, texte, StringComparison.Ordinal);
    }

    [Fact]
    public void Glossaire_UneLigneDeTableau_UnMotEtSonSens()
    {
        const string Texte = """
            # Glossaire
            ## Zones
            | Nom | Sens |
            |---|---|
            | Zone d'été | Un code : `34015`, *constaté*. |
            """;
        var partie = Assert.Single(Glossaire.Lire(Texte).Parties);
        var terme = Assert.Single(partie.Termes);

        Assert.Equal("Zones", partie.Titre);
        Assert.Equal("mot-zone-d-ete", terme.Ancre);
        Assert.Equal([("Un code : ", false), ("34015", true), (", constaté.", false)], terme.Sens);
    }

    [Fact]
    public void Glossaire_Livre_ChaqueAncreUneFois()
    {
        var ancres = Glossaire.Livre.Parties.SelectMany(partie => partie.Termes).Select(terme => terme.Ancre).ToArray();

        Assert.True(ancres.Length > 50);
        Assert.Equal(ancres.Length, ancres.Distinct().Count());
    }
}
