using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Maillage.Portail.Tests.Atelier;

namespace Maillage.Portail.Tests.Portraits;

public class PagesPortraitTests(PortailDeMemoire portail) : IClassFixture<PortailDeMemoire>
{
    [Theory]
    [InlineData("/departements/46", "90 pour 100 000 habitants, contre 100 dans la région")]
    [InlineData("/departements/46", "60 % d’entre eux partiraient d’ici 2035, environ 54 médecins")]
    [InlineData("/departements/46", "Beaucoup de généralistes partiront.")]
    [InlineData("/departements/46", "moins pauvre que la région")]
    [InlineData("/departements/46", "Un centre de santé donne une première réponse.")]
    [InlineData("/departements/46", "fait partir environ <strong>54</strong> généralistes")]
    [InlineData("/departements/34", "10 (tableau), mais 11 (somme des fiches)")]
    [InlineData("/epci/200035327", "Connu au département seulement")]
    [InlineData("/epci/200035327", "90 (Lot)")]
    [InlineData("/territoire?nom=X&communes=46066,34015", "833")]
    [InlineData("/region", "500 médecins généralistes pour 500 000 habitants")]
    [InlineData("/region", "environ 226 médecins")]
    [InlineData("/region", "Les départements côte à côte")]
    [InlineData("/comparer", "Choisissez des départements")]
    [InlineData("/comparer?t=46&t=h%C3%A9rault&t=200035327", "<h1>Lot, Hérault, CC Cazals-Salviac</h1>")]
    [InlineData("/comparer?t=46&t=200035327", "connu au département")]
    [InlineData("/comparer?t=zut", "« zut » n’est ni un département")]
    [InlineData("/comparer?t=46&t=34&t=09&t=region&t=200035327&t=243400017", "Cinq territoires au plus")]
    [InlineData("/bilan", "La définition a changé")]
    [InlineData("/bilan", "Maisons de santé : 10, 2010 ; 18, 2019 ; 25, 2025")]
    [InlineData("/indicateurs", "Population municipale")]
    [InlineData("/indicateurs/msp", "Par département")]
    [InlineData("/indicateurs/cpts", "10 (tableau), mais 11 (somme des fiches)")]
    [InlineData("/indicateurs/sans_medecin_traitant", "La fiche n’en dit rien.")]
    [InlineData("/indicateurs/habitants", "En Occitanie")]
    [InlineData("/donnees/contradictions", "CPTS au tableau")]
    public async Task Page_DitCeQuEllePromet(string adresse, string mots)
    {
        var (statut, texte) = await portail.Lire(adresse);

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/indicateurs/zut", HttpStatusCode.NotFound, "n’est le nom d’aucun indicateur")]
    [InlineData("/departements/46.zut", HttpStatusCode.NotFound, "Cette page n’existe pas")]
    [InlineData("/departements/33.json", HttpStatusCode.NotFound, "Gironde")]
    [InlineData("/region?date=hier", HttpStatusCode.BadRequest, "AAAA-MM-JJ")]
    [InlineData("/departements/46.pdf", HttpStatusCode.ServiceUnavailable, "La page s’imprime telle quelle")]
    [InlineData("/api/v1/portraits/33", HttpStatusCode.NotFound, "ni un département de la région")]
    [InlineData("/api/v1/portraits/46?date=hier", HttpStatusCode.BadRequest, "AAAA-MM-JJ")]
    public async Task Page_AdresseFautive_DitQuoiFaire(string adresse, HttpStatusCode statut, string mots)
    {
        var (lu, texte) = await portail.Lire(adresse);

        Assert.Equal(statut, lu);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Epci_NePretePasLesMedecinsDuDepartement()
    {
        var (_, texte) = await portail.Lire("/epci/200035327");

        Assert.DoesNotContain("90 médecins généralistes", texte, StringComparison.Ordinal);
        Assert.DoesNotContain("d’entre eux partiraient", texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/departements/46.json")]
    [InlineData("/epci/200035327.json")]
    [InlineData("/region.json")]
    [InlineData("/territoire.json?nom=X&communes=46066")]
    [InlineData("/api/v1/portraits/46")]
    public async Task Json_EstCeluiDuContrat(string adresse)
    {
        var (_, texte) = await portail.Lire(adresse);
        var json = JsonDocument.Parse(texte).RootElement;

        Assert.True(json.GetProperty("indicateurs").GetArrayLength() > 10);
        Assert.Equal(JsonValueKind.Array, json.GetProperty("contradictions").ValueKind);
        Assert.Equal(2026, json.GetProperty("millesime").GetInt32());
    }

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("text/csv", "text/csv")]
    [InlineData("text/markdown", "text/markdown")]
    [InlineData("text/html, application/json;q=0.5", "text/html")]
    [InlineData("*/*", "text/html")]
    public async Task Format_SuitCeQueLeClientAccepte(string accepte, string type)
    {
        using var demande = new HttpRequestMessage(HttpMethod.Get, "/departements/46");
        foreach (var morceau in accepte.Split(','))
        {
            demande.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(morceau.Trim()));
        }
        using var reponse = await portail.Client.SendAsync(demande, TestContext.Current.CancellationToken);

        Assert.Equal(type, reponse.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Accept", reponse.Headers.Vary);
    }

    [Theory]
    [InlineData("/comparer.csv?t=46&t=34", "34;cpts;CPTS;6;")]
    [InlineData("/bilan.csv", "msp;Maisons de santé;structures;76;2025;25;;oui;")]
    [InlineData("/indicateurs/taux_pauvrete.csv", "46;Lot;;moins pauvre que la région;")]
    public async Task Csv_GardeLesNombresEtLesMots(string adresse, string debut)
    {
        var (_, texte) = await portail.Lire(adresse);

        Assert.Contains(texte.Split('\n'), ligne => ligne.StartsWith(debut, StringComparison.Ordinal));
    }
}
