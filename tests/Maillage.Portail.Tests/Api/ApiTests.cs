using System.Net;
using System.Text;
using System.Text.Json;

namespace Maillage.Portail.Tests.Api;

public class ApiTests
{
    [Theory]
    [InlineData("/api/v1/communes?q=assignan")]
    [InlineData("/api/v1/communes/34015")]
    [InlineData("/api/v1/communes/34093")]
    [InlineData("/api/v1/epci/243400017")]
    [InlineData("/api/v1/departements/34")]
    [InlineData("/api/v1/territoire?communes=34015,34172")]
    [InlineData("/api/v1/aides")]
    [InlineData("/api/v1/aides/prime_zip")]
    public async Task Reponse_PorteDateMillesimeLicenceEtiquetteEtOuverture(string adresse)
    {
        var portail = await PetitPortail.Commun;
        using var demande = new HttpRequestMessage(HttpMethod.Get, adresse)
        {
            Headers = { { "Origin", "https://ailleurs.test" } },
        };
        var reponse = await portail.Client.SendAsync(demande, TestContext.Current.CancellationToken);
        var corps = await Json(reponse);

        Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
        Assert.Equal("2023-03-01", corps.GetProperty("date").GetString());
        Assert.Equal(2026, corps.GetProperty("millesime").GetInt32());
        Assert.Contains("rel=\"license\"", reponse.Headers.GetValues("Link").Single(), StringComparison.Ordinal);
        Assert.False(reponse.Headers.ETag!.IsWeak);
        Assert.Equal("*", reponse.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task Commune_DitSesZonesEtCellesQuOnIgnore()
    {
        var portail = await PetitPortail.Commun;
        var corps = await Json(await Lire(portail, "/api/v1/communes/34015?date=2023-03-01"));

        Assert.Equal("actuelle", corps.GetProperty("statut").GetString());
        Assert.Equal(174, corps.GetProperty("population").GetProperty("2023").GetInt32());
        Assert.Equal("zip", corps.GetProperty("zones")[0].GetProperty("zone").GetString());
        Assert.Contains("montagne", Textes(corps.GetProperty("zones_inconnues")));
    }

    [Fact]
    public async Task Territoires_PortentLesMemesCles()
    {
        var portail = await PetitPortail.Commun;
        var epci = await Json(await Lire(portail, "/api/v1/epci/243400017"));
        var departement = await Json(await Lire(portail, "/api/v1/departements/34"));
        var liste = await Json(await Lire(portail, "/api/v1/territoire?communes=34172,34093,12"));

        Assert.Equal(Noms(epci), Noms(departement));
        Assert.Equal(Noms(epci), Noms(liste));
        Assert.Equal("34", departement.GetProperty("departement").GetString());
        Assert.Equal(JsonValueKind.Null, departement.GetProperty("siren").ValueKind);
        Assert.Equal("34144", liste.GetProperty("liste").GetProperty("remplaces")[0].GetProperty("retenu").GetString());
        Assert.Equal("12", liste.GetProperty("liste").GetProperty("inconnus")[0].GetString());
    }

    [Fact]
    public async Task Departement_SesSommesSontCellesDeSesCommunes()
    {
        var portail = await PetitPortail.Commun;
        var corps = await Json(await Lire(portail, "/api/v1/departements/34"));
        var agregat = corps.GetProperty("agregat");
        var habitants = corps
            .GetProperty("communes")
            .EnumerateArray()
            .Select(commune => commune.GetProperty("population"))
            .Where(population => population.ValueKind == JsonValueKind.Number)
            .Sum(population => population.GetInt64());

        Assert.Equal(corps.GetProperty("communes").GetArrayLength(), agregat.GetProperty("communes").GetInt32());
        Assert.Equal(habitants, agregat.GetProperty("habitants").GetInt64());
        Assert.Equal(
            agregat.GetProperty("communes").GetInt32(),
            agregat.GetProperty("zonage").EnumerateArray().Sum(classe => classe.GetProperty("communes").GetInt32())
        );
    }

    [Fact]
    public async Task Commune_Ancienne_NommeSonSuccesseur()
    {
        var portail = await PetitPortail.Commun;
        var corps = await Json(await Lire(portail, "/api/v1/communes/34093"));

        Assert.Equal("fusionnee", corps.GetProperty("statut").GetString());
        Assert.Equal("34144", corps.GetProperty("successeur").GetString());
    }

    [Fact]
    public async Task Etiquette_Rendue_304SansCorps()
    {
        var portail = await PetitPortail.Commun;
        const string Adresse = "/api/v1/communes/34015";
        var etiquette = (await Lire(portail, Adresse)).Headers.ETag!;
        using var demande = new HttpRequestMessage(HttpMethod.Get, Adresse)
        {
            Headers = { IfNoneMatch = { etiquette } },
        };
        var reponse = await portail.Client.SendAsync(demande, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, reponse.StatusCode);
        Assert.Equal(etiquette, reponse.Headers.ETag);
        Assert.Empty(await reponse.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Etiquette_ChangeAvecLaDateEtLesDonnees()
    {
        var portail = await PetitPortail.Commun;
        await using var autresDonnees = await PetitPortail.Ouvrir(empreinte: "b");
        var une = (await Lire(portail, "/api/v1/communes/34015")).Headers.ETag;
        var autreDate = (await Lire(portail, "/api/v1/communes/34015?date=2024-03-01")).Headers.ETag;
        var autre = (await Lire(autresDonnees, "/api/v1/communes/34015")).Headers.ETag;

        Assert.Equal(3, new[] { une, autreDate, autre }.Distinct().Count());
    }

    [Fact]
    public async Task ZonesCsv_UneLigneParCommuneEtLInconnuVide()
    {
        var portail = await PetitPortail.Commun;
        var lignes = (
            await (await Lire(portail, "/api/v1/zones.csv?date=2026-01-01")).Content.ReadAsStringAsync(
                TestContext.Current.CancellationToken
            )
        ).Split('\n');

        Assert.Equal(10, lignes.Length);
        Assert.Equal(
            "commune;nom;departement;date;millesime;zip;zac;zar;hors_zonage;qpv;montagne;massif;tvs_montagne;zrr;frr;solidarite;limitrophe_10km",
            lignes[0]
        );
        Assert.Contains(
            "34015;Assignan;34;2026-01-01;2026;oui_presume;non_presume;non_presume;non_presume;non_presume;;;;non;;;",
            lignes
        );
    }

    [Fact]
    public async Task CarteGeojson_ColoreLesCommunesParLaCouche()
    {
        var portail = await PetitPortail.Commun;
        var reponse = await Lire(portail, "/api/v1/carte.geojson?couche=qpv&date=2023-03-01");
        var corps = await Json(reponse);
        var montpellier = corps
            .GetProperty("features")
            .EnumerateArray()
            .Single(forme => forme.GetProperty("id").GetString() == "34172");

        Assert.Equal("application/geo+json", reponse.Content.Headers.ContentType?.MediaType);
        Assert.Equal("oui", montpellier.GetProperty("properties").GetProperty("qpv").GetString());
        Assert.Equal("Polygon", montpellier.GetProperty("geometry").GetProperty("type").GetString());
    }

    [Fact]
    public async Task OpenApi_DecritChaqueAdresseEtLeProfil()
    {
        var portail = await PetitPortail.Commun;
        var corps = await Json(await Lire(portail, "/openapi/v1.json"));
        var chemins = corps.GetProperty("paths");
        string[] attendus =
        [
            "/api/v1/communes",
            "/api/v1/communes/{code}",
            "/api/v1/epci/{siren}",
            "/api/v1/departements/{code}",
            "/api/v1/territoire",
            "/api/v1/zones.csv",
            "/api/v1/aides",
            "/api/v1/aides/{id}",
            "/api/v1/simulations",
            "/api/v1/apl/scenario",
            "/api/v1/portraits/{id}",
            "/api/v1/carte.geojson",
        ];

        Assert.Equal(attendus.Order(), chemins.EnumerateObject().Select(chemin => chemin.Name).Order());
        Assert.Contains(
            "jours_par_semaine",
            chemins.GetProperty("/api/v1/simulations").GetRawText(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/api/v1/communes", HttpStatusCode.BadRequest, "q")]
    [InlineData("/api/v1/communes/99999", HttpStatusCode.NotFound, "code")]
    [InlineData("/api/v1/communes/34015?date=01/03/2023", HttpStatusCode.BadRequest, "date")]
    [InlineData("/api/v1/epci/12", HttpStatusCode.BadRequest, "siren")]
    [InlineData("/api/v1/epci/200065043", HttpStatusCode.NotFound, "siren")]
    [InlineData("/api/v1/departements/75", HttpStatusCode.NotFound, "code")]
    [InlineData("/api/v1/departements/34?date=hier", HttpStatusCode.BadRequest, "date")]
    [InlineData("/api/v1/territoire", HttpStatusCode.BadRequest, "communes")]
    [InlineData("/api/v1/territoire?communes=99999", HttpStatusCode.BadRequest, "communes")]
    [InlineData("/api/v1/aides/rien", HttpStatusCode.NotFound, "id")]
    [InlineData("/api/v1/zones.csv?date=x", HttpStatusCode.BadRequest, "date")]
    [InlineData("/api/v1/carte.geojson?couche=x", HttpStatusCode.BadRequest, "couche")]
    [InlineData("/api/v1/rien", HttpStatusCode.NotFound, "adresse")]
    [InlineData("/api/v1/simulations", HttpStatusCode.MethodNotAllowed, "methode")]
    public async Task Erreur_EstUnProblemeEnFrancais(string adresse, HttpStatusCode statut, string chemin)
    {
        var portail = await PetitPortail.Commun;
        await VerifierProbleme(await Lire(portail, adresse), statut, chemin);
    }

    [Fact]
    public async Task Simulation_RepondSelonLeContrat()
    {
        var corps = await Json(
            await Simuler(
                """{"commune":"34015","date":"2023-03-01","profil":{"profession":"medecin","jours_par_semaine":3}}"""
            )
        );

        Assert.Equal("34015", corps.GetProperty("commune").GetProperty("code").GetString());
        Assert.Equal(37500m, corps.GetProperty("cumul").GetProperty("montant_total").GetDecimal());
        Assert.Equal(4, corps.GetProperty("aides").GetArrayLength());
    }

    [Theory]
    [InlineData("""{"commune":"34015",""", HttpStatusCode.BadRequest, "corps")]
    [InlineData("[]", HttpStatusCode.BadRequest, "corps")]
    [InlineData("""{"profil":{}}""", HttpStatusCode.BadRequest, "commune")]
    [InlineData("""{"commune":34015}""", HttpStatusCode.BadRequest, "commune")]
    [InlineData("""{"commune":"34015","couleur":1}""", HttpStatusCode.BadRequest, "couleur")]
    [InlineData("""{"commune":"34015","date":"2023-02-30"}""", HttpStatusCode.BadRequest, "date")]
    [InlineData("""{"commune":"34015","profil":{"age":"vieux"}}""", HttpStatusCode.BadRequest, "profil.age")]
    [InlineData("""{"commune":"34015","profil":{"taille":180}}""", HttpStatusCode.BadRequest, "profil.taille")]
    [InlineData("""{"commune":"99999"}""", HttpStatusCode.NotFound, "commune")]
    [InlineData("""{"commune":"34093"}""", HttpStatusCode.NotFound, "commune")]
    [InlineData(
        """{"commune":"34015","profil":{"zone_medecin":"zar"}}""",
        HttpStatusCode.UnprocessableEntity,
        "profil.zone_medecin"
    )]
    public async Task Simulation_SaisieARevoir_EstUnProbleme(string corps, HttpStatusCode statut, string chemin) =>
        await VerifierProbleme(await Simuler(corps), statut, chemin);

    [Fact]
    public async Task Simulation_AutreTypeDeCorps_415() =>
        await VerifierProbleme(
            await Simuler("commune=34015", "application/x-www-form-urlencoded"),
            HttpStatusCode.UnsupportedMediaType,
            "corps"
        );

    [Fact]
    public async Task Simulation_CorpsTropGrand_413() =>
        await VerifierProbleme(
            await Simuler($$"""{"commune":"{{new string('1', 70_000)}}"}"""),
            HttpStatusCode.RequestEntityTooLarge,
            "corps"
        );

    private static async Task VerifierProbleme(HttpResponseMessage reponse, HttpStatusCode statut, string chemin)
    {
        var corps = await Json(reponse);
        var erreur = corps.GetProperty("erreurs")[0];

        Assert.Equal(statut, reponse.StatusCode);
        Assert.Equal("application/problem+json", reponse.Content.Headers.ContentType?.MediaType);
        Assert.Equal((int)statut, corps.GetProperty("status").GetInt32());
        Assert.Equal(chemin, erreur.GetProperty("chemin").GetString());
        Assert.EndsWith(".", erreur.GetProperty("message").GetString()!.TrimEnd('}'), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> Simuler(string corps, string type = "application/json")
    {
        var portail = await PetitPortail.Commun;
        using var contenu = new StringContent(corps, Encoding.UTF8, type);
        return await portail.Client.PostAsync("/api/v1/simulations", contenu, TestContext.Current.CancellationToken);
    }

    private static Task<HttpResponseMessage> Lire(PetitPortail portail, string adresse) =>
        portail.Client.GetAsync(adresse, TestContext.Current.CancellationToken);

    private static async Task<JsonElement> Json(HttpResponseMessage reponse) =>
        JsonDocument
            .Parse(await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .RootElement.Clone();

    private static IEnumerable<string?> Textes(JsonElement liste) =>
        liste.EnumerateArray().Select(texte => texte.GetString());

    private static IEnumerable<string> Noms(JsonElement objet) =>
        objet.EnumerateObject().Select(propriete => propriete.Name);
}
