using System.Net;

namespace Maillage.Portail.Tests.Atelier;

public class AtelierPetitMondeTests(PortailDeMemoire portail) : IClassFixture<PortailDeMemoire>
{
    private const string Page = "/atelier/acces";

    [Theory]
    [InlineData("", "data-champ=\"sous_apres\">400</strong>")]
    [InlineData("", "Rien n’est changé")]
    [InlineData("?m=arrivee:34015:1", "data-champ=\"sous_avant\">400</span>")]
    [InlineData("?m=arrivee:34015:1", "data-champ=\"sous_apres\">300</strong>")]
    [InlineData("?m=arrivee:34015:1", "data-champ=\"gagnants\">100</span>")]
    [InlineData("?m=arrivee:34015:1", "2 communes touchées")]
    [InlineData("?m=arrivee:34015:1", "1 médecin de plus à Assignan (34)")]
    [InlineData("?m=depart:34172:1", "data-champ=\"perdants\">100</span>")]
    [InlineData("?m=arrivee:34015:1&territoire=46", "data-champ=\"sous_apres\">100</strong>")]
    [InlineData("?m=arrivee:34015:1&territoire=34015,34172", "data-champ=\"sous_apres\">0</strong>")]
    [InlineData("?m=arrivee:34015:1&territoire=200042653", "CC Sud-Hérault")]
    [InlineData("?m=saison:34015:1200:7+8&mois=7", "1 200 visiteurs à Assignan (34) (juillet, août)")]
    [InlineData("?m=route:34144:34032:10", "10 minutes entre Lunas-les-Châteaux (34) et Béziers (34)")]
    [InlineData("?m=temps_de_travail:34015:5:2,5", "passe de 5 à 2,5 jours par semaine")]
    [InlineData("?m=ouverture_equipe:34015:2", "Une équipe de 2 médecins ouvre à Assignan (34)")]
    [InlineData("?m=vieillissement:34015:10", "+10 % par habitant")]
    [InlineData("?m=population:34015:-50", "50 habitants de moins à Assignan")]
    [InlineData("?nom=Sud&m=arrivee:34015:1", "Scénario « Sud »")]
    [InlineData("?commune=34015", "2 en 2018")]
    [InlineData("?commune=34015", "Un médecin de plus ici change l’accès de 1 autre commune, 200 habitants en tout")]
    [InlineData("?commune=46066", "− 0,5 médecin")]
    [InlineData("?commune=09261", "<dt>Accès estimé</dt><dd>inconnu")]
    [InlineData("?montrer=ecart&m=arrivee:34015:1", "+2 par an")]
    [InlineData("?montrer=drees", "Consultations estimées en plus ou en moins")]
    public async Task Page_DitCeQueLAdresseDemande(string reglages, string mots)
    {
        var (statut, texte) = await portail.Lire(Page + reglages);

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("m=greve:34015:1", "« greve » n’est pas un type de modification")]
    [InlineData("m=arrivee:34015", "elle s’écrit arrivee:commune:etp")]
    [InlineData("m=arrivee:34015:beaucoup", "etp : Un nombre est attendu ici.")]
    [InlineData("m=arrivee:33063:1", "« 33063 » n'est pas une commune actuelle de la région")]
    [InlineData("m=depart:34015:9", "Modification 2, « depart:34015:9 »")]
    [InlineData("nom=12345678901", "un scénario ne désigne personne")]
    [InlineData("mois=13", "Un mois de 1 (janvier) à 12 (décembre) est attendu.")]
    [InlineData("territoire=33", "n’est pas en Occitanie")]
    [InlineData("territoire=Gascogne", "ne contient aucun code de commune")]
    [InlineData("montrer=tout", "la carte montre apres, avant, ecart, drees")]
    [InlineData("tri=couleur", "ces tris sont possibles : commune, habitants")]
    [InlineData("classes=bleu", "Aucune commune n’est dans bleu")]
    [InlineData("couleur=bleu", "« couleur » n’est pas un réglage de l’atelier")]
    public async Task Page_AdresseRetouchee_DitLaFauteEtGardeLeReste(string faute, string mots)
    {
        var (statut, texte) = await portail.Lire($"{Page}?m=arrivee:34032:1&{faute}");

        Assert.Equal(HttpStatusCode.BadRequest, statut);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
        Assert.Contains("1 médecin de plus à Béziers (34)", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_SansMesure_DitCeQuiManque()
    {
        var sans = new Monde(
            PetitPortail.Monde().Simulateur,
            new(() => null),
            new(() => throw new InvalidOperationException()),
            "",
            "abcdefabcdef"
        );
        var (statut, texte) = await Reponses.Lire(Page, sans);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, statut);
        Assert.Contains("Aucune table de médecins", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Aides_ChiffreesPourLeProfilDit_EtAucuneSansArrivee()
    {
        var (_, avec) = await portail.Lire($"{Page}?m=arrivee:34015:1.5");
        var (_, sans) = await portail.Lire($"{Page}?m=depart:34015:1");

        Assert.Contains("2 contrats signés le 1er mars 2023", avec, StringComparison.Ordinal);
        Assert.Contains("75 000 €", avec, StringComparison.Ordinal);
        Assert.Contains("Généraliste libéral en secteur 1", avec, StringComparison.Ordinal);
        Assert.Contains("personne n’arrive", sans, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_LeScenarioCommuneParCommune()
    {
        var (_, texte) = await portail.Lire($"{Page}/communes.csv?m=arrivee:34015:1");

        Assert.StartsWith(
            "code;nom;avant;apres;habitants\n34015;Assignan;2;4;100\n34074;Cessenon-sur-Orb;5;6;100\n34144;",
            texte,
            StringComparison.Ordinal
        );
        Assert.Contains("09261;Saint-Girons;;;100\n", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DonneesEtFichiers_MemesMotsQueLaPage()
    {
        var (_, donnees) = await portail.Lire($"{Page}/donnees.json?m=arrivee:34015:1");
        var (_, geo) = await portail.Lire($"{Page}/communes.geojson?m=arrivee:34015:1&territoire=34172");
        var (statut, image) = await portail.Lire($"{Page}/image.svg?m=arrivee:34015:1&theme=sombre");

        Assert.Contains("consultations par an (+2)", donnees, StringComparison.Ordinal);
        Assert.Contains("\"apres\":4", geo, StringComparison.Ordinal);
        Assert.DoesNotContain("34015", geo, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains("Accès estimé aux généralistes après le scénario", image, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type=arrivee&lieu=Cazals&nombre=1", "m=arrivee:34015:1&m=arrivee:46066:1#scenario")]
    [InlineData("type=route&lieu=34144&vers=34032&nombre=10", "&m=route:34144:34032:10#scenario")]
    [InlineData("type=saison&lieu=34015&nombre=300&pendant=7&pendant=8", "&m=saison:34015:300:7+8#scenario")]
    public async Task Ajouter_SansScript_RevientALAtelier(string saisie, string suite)
    {
        using var reponse = await portail.Client.GetAsync(
            $"{Page}/ajouter?m=arrivee:34015:1&{saisie}",
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.Redirect, reponse.StatusCode);
        Assert.EndsWith(suite, reponse.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type=arrivee&lieu=&nombre=1", "Indiquez la commune.")]
    [InlineData("type=arrivee&lieu=34015&nombre=", "Un nombre est attendu")]
    [InlineData("type=depart&lieu=34015&nombre=9", "Il n'y a que")]
    [InlineData("type=arrivee&lieu=zzzz&nombre=1", "Aucune commune ne ressemble à « zzzz »")]
    public async Task Ajouter_UneFaute_RendLeFormulaireTelQuEcrit(string saisie, string mots)
    {
        var (statut, texte) = await portail.Lire($"{Page}/ajouter?{saisie}");

        Assert.Equal(HttpStatusCode.BadRequest, statut);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
        Assert.Contains("id=\"autres\" open", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Placer_DitOuEtPourquoi_EtSAjouteAuScenario()
    {
        var (statut, texte) = await portail.Lire($"{Page}/placer?m=arrivee:34032:1&medecins=1&seuil=2,5&par_commune=1");

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains(
            "100 habitants atteindraient le seuil avec 1 médecin placé ainsi.",
            texte,
            StringComparison.Ordinal
        );
        Assert.Contains("Atteignent le seuil, entre autres : ", texte, StringComparison.Ordinal);
        Assert.Contains("href=\"/atelier/acces?m=arrivee:34032:1&m=arrivee:", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Placer_SansQuestion_MontreLeFormulaireEtAucunReproche()
    {
        var (statut, texte) = await portail.Lire($"{Page}/placer");

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.DoesNotContain("role=\"alert\"", texte, StringComparison.Ordinal);
        Assert.Contains("name=\"medecins\" inputmode=\"numeric\" value=\"5\"", texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("medecins=0&seuil=2,5&par_commune=1", "Médecins à placer : donnez un nombre entier de 1 à 30.")]
    [InlineData("medecins=1&seuil=haut&par_commune=1", "Seuil : donnez un nombre supérieur à 0")]
    [InlineData("medecins=9&seuil=2,5&par_commune=1", "9 médecins à placer pour 8 places permises")]
    [InlineData("medecins=1&seuil=2,5&par_commune=1&solidarite=oui", "Aucune des communes à servir d'abord")]
    public async Task Placer_UneFaute_EstDite(string question, string mots)
    {
        var (statut, texte) = await portail.Lire($"{Page}/placer?{question}");

        Assert.Equal(HttpStatusCode.BadRequest, statut);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
    }
}
