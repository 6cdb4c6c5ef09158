using System.Net;
using System.Text.Json;

namespace Maillage.Portail.Tests.Carte;

public class CartePetitMondeTests
{
    [Theory]
    [InlineData("/carte", "Zonage des médecins au 1er")]
    [InlineData("/carte", "IGN Admin Express COG 2018, généralisé par Maillage")]
    [InlineData("/carte", "8 communes")]
    [InlineData("/carte?date=2026-03-01", "ZIP, présumé")]
    [InlineData("/carte?date=2026-03-01", "inconnu, présumé d’après la dernière liste")]
    [InlineData("/carte?date=2020-01-01", "avant le 7")]
    [InlineData("/carte?couche=apl-2018", "2 consultations par an")]
    [InlineData("/carte?couche=apl-evolution", "−0,4 consultation par an")]
    [InlineData("/carte?couche=structures", "2 établissements")]
    [InlineData("/carte?couche=75-ans", "inconnu")]
    [InlineData("/carte?couche=qpv", "de près, les quartiers")]
    [InlineData("/carte?commune=Cazals", "/communes/46066")]
    [InlineData("/carte?commune=34093", "Lunas-les-Châteaux (34144)")]
    [InlineData("/carte?classes=zip", "2 communes")]
    [InlineData("/carte?classes=zip&classes=zac", "5 communes")]
    [InlineData("/carte?classes=aucune", "Aucune commune ne passe ces filtres")]
    [InlineData("/carte?departement=46", "1 commune</strong>")]
    [InlineData("/carte?texte=saint girons", "1 commune</strong>")]
    public async Task Page_DitCeQueLAdresseDemande(string adresse, string mots)
    {
        var (statut, texte) = await Lire(adresse);

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/carte?couche=pluie", "cette couche n’existe pas. Les couches sont : zonage, apl-2018")]
    [InlineData("/carte?date=hier", "n'est pas une date de la forme AAAA-MM-JJ")]
    [InlineData("/carte?date=1999-01-01", "comprise entre")]
    [InlineData("/carte?classes=bleu", "« bleu » n’est pas une classe de cette couche")]
    [InlineData("/carte?classes=zip_presume", "Aucune commune n’est dans zip_presume avec ces réglages")]
    [InlineData("/carte?departement=75", "« 75 » n’est pas un département de la région : 09, 34, 46")]
    [InlineData("/carte?tri=couleur", "ces tris sont possibles")]
    [InlineData("/carte?page=0", "« 0 » n’est pas un numéro de page")]
    [InlineData("/carte?page=99999999999", "n’est pas un numéro de page")]
    [InlineData("/carte?commune=33063", "Bordeaux (33063) n’est pas en Occitanie")]
    [InlineData("/carte?commune=34999", "Partagée n’est plus une commune. Cherchez : ")]
    [InlineData("/carte?commune=99999", "Aucune commune ne ressemble à « 99999 »")]
    [InlineData("/carte?commune=xyzxyz", "Aucune commune ne ressemble")]
    [InlineData("/carte?vue=mars", "la vue s’écrit zoom/latitude/longitude")]
    [InlineData("/carte?vue=9/80/3", "la vue s’écrit zoom/latitude/longitude")]
    [InlineData("/carte?couche=structures&categorie=000", "aucune structure de la région n’a cette catégorie")]
    [InlineData("/carte?lune=1", "« lune » n’est pas un réglage de la carte")]
    public async Task Page_AdresseMalEcrite_LeDitEtMontreUneCarte(string adresse, string mots)
    {
        var (statut, texte) = await Lire(adresse);

        Assert.Equal(HttpStatusCode.BadRequest, statut);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
        Assert.Contains("8 communes", texte, StringComparison.Ordinal);
        Assert.Contains("<carte-territoriale", texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/carte/donnees.json?couche=pluie")]
    [InlineData("/carte/communes.csv?date=hier")]
    [InlineData("/carte/communes.geojson?departement=75")]
    [InlineData("/carte/image.svg?lune=1")]
    public async Task Fichier_AdresseMalEcrite_RendUnProbleme(string adresse)
    {
        var portail = await PetitPortail.Commun;
        var reponse = await portail.Client.GetAsync(adresse, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        Assert.Equal("application/problem+json", reponse.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Csv_MemesFiltresEtMemesMotsQueLeTableau()
    {
        var (_, texte) = await Lire("/carte/communes.csv?classes=zip&tri=commune");

        Assert.Equal(
            "commune;nom;departement;date;millesime;couche;classe;valeur;texte;habitants\n"
                + "34015;Assignan;34;2023-03-01;2026;zonage;zip;;ZIP;174\n"
                + "46066;Cazals;46;2023-03-01;2026;zonage;zip;;ZIP;659\n",
            texte
        );
    }

    [Fact]
    public async Task Csv_ValeurInconnue_ResteVide()
    {
        var (_, texte) = await Lire("/carte/communes.csv?couche=apl-2018&departement=34&texte=a");

        Assert.Contains(
            "34015;Assignan;34;2023-03-01;2026;apl-2018;c2;2;2 consultations par an;174",
            texte,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "34129;Lattes;34;2023-03-01;2026;apl-2018;inconnu;;inconnu;17351",
            texte,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task GeoJson_PorteLesProprietesDuTableau()
    {
        var (_, texte) = await Lire("/carte/communes.geojson?texte=lattes");
        var entite = JsonDocument.Parse(texte).RootElement.GetProperty("features")[0];

        Assert.Equal("Polygon", entite.GetProperty("geometry").GetProperty("type").GetString());
        Assert.Equal("ZAR", entite.GetProperty("properties").GetProperty("texte").GetString());
        Assert.Equal(JsonValueKind.Null, entite.GetProperty("properties").GetProperty("valeur").ValueKind);
    }

    [Fact]
    public async Task Donnees_UneColonneParFait_DansLOrdreDesCodes()
    {
        var (_, texte) = await Lire("/carte/donnees.json?date=2026-03-01");
        var donnees = JsonDocument.Parse(texte).RootElement;
        var codes = donnees.GetProperty("codes").EnumerateArray().Select(code => code.GetString()).ToArray();
        var rang = Array.IndexOf(codes, "34015");
        var classe = donnees.GetProperty("classes")[donnees.GetProperty("classe")[rang].GetInt32()];
        var mots = donnees.GetProperty("textes")[donnees.GetProperty("texte")[rang].GetInt32()].GetString();

        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
        Assert.Equal(8, codes.Length);
        Assert.Equal("zip_presume", classe.GetProperty("code").GetString());
        Assert.Equal("presume", classe.GetProperty("motif").GetString());
        Assert.Equal("ZIP, présumé", mots);
    }

    [Fact]
    public async Task Image_DitSonTitreEtSaLegende()
    {
        var (_, texte) = await Lire("/carte/image.svg");

        Assert.Contains("<title id=\"titre\">Zonage des médecins au 1er", texte, StringComparison.Ordinal);
        Assert.Contains("ZAR : 2", texte, StringComparison.Ordinal);
        Assert.Contains("Montpellier</text>", texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/carte/contours.json")]
    [InlineData("/carte/donnees.json")]
    [InlineData("/carte/image.svg")]
    [InlineData("/carte/communes.csv")]
    public async Task Fichier_DejaTenu_NEstPasRedonne(string adresse)
    {
        var portail = await PetitPortail.Commun;
        var premiere = await portail.Client.GetAsync(adresse, TestContext.Current.CancellationToken);
        using var demande = new HttpRequestMessage(HttpMethod.Get, adresse);
        demande.Headers.IfNoneMatch.Add(premiere.Headers.ETag!);
        var seconde = await portail.Client.SendAsync(demande, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, premiere.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, seconde.StatusCode);
    }

    [Fact]
    public async Task Page_SansContours_LeDitEtGardeLeTableau()
    {
        var monde = PetitPortail.Monde(fond: new(() => null));
        await using var portail = await PetitPortail.Ouvrir(monde);
        var texte = WebUtility.HtmlDecode(
            await portail.Client.GetStringAsync("/carte", TestContext.Current.CancellationToken)
        );

        Assert.Contains("la carte ne peut pas être dessinée", texte, StringComparison.Ordinal);
        Assert.Contains("Assignan", texte, StringComparison.Ordinal);
    }

    // Narrow and no-break spaces read as plain ones.
    private static async Task<(HttpStatusCode Statut, string Texte)> Lire(string adresse)
    {
        var portail = await PetitPortail.Commun;
        var reponse = await portail.Client.GetAsync(adresse, TestContext.Current.CancellationToken);
        var texte = await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (reponse.StatusCode, WebUtility.HtmlDecode(texte).Replace('\u00a0', ' ').Replace('\u202f', ' '));
    }
}
