using System.Net;

namespace Maillage.Portail.Tests.Simulations;

public class ParcoursTests
{
    private const string Assignan = "/simulateur?commune=34015&date=2023-03-01";

    [Fact]
    public async Task PremierEcran_DemandeLaCommuneEtLeJour_AujourdhuiParDefaut()
    {
        var visite = await Visite.Lire("/simulateur");

        Assert.Equal(HttpStatusCode.OK, visite.Statut);
        Assert.Contains("Dans quelle commune", visite.Texte, StringComparison.Ordinal);
        Assert.Contains("value=\"2023-03-01\"", visite.Texte, StringComparison.Ordinal);
        Assert.Contains("/simulateur/formulaire", visite.Liens);
    }

    [Theory]
    [InlineData("", "Quelle est votre profession ?", "Question 1 sur 3 au plus", "3 aides attendent cette réponse")]
    [InlineData(
        "&profession=medecin",
        "Combien de jours par semaine",
        "Question 2 sur 3 au plus",
        "Une aide attend cette réponse : PIE"
    )]
    [InlineData(
        "&profession=medecin&jours_par_semaine=3",
        "Combien de jours de vacation",
        "Question 3 sur 3 au plus",
        "Aide par jour d'essai"
    )]
    [InlineData(
        "&profession=medecin&sans_reponse=jours_par_semaine",
        "Combien de jours de vacation",
        "Question 3 sur 3 au plus",
        "je ne sais pas"
    )]
    public async Task Ecran_PoseLaQuestionQuiTrancheLePlus(string suite, string titre, string rang, string pourquoi)
    {
        var visite = await Visite.Lire(Assignan + suite);

        Assert.Equal(HttpStatusCode.OK, visite.Statut);
        Assert.StartsWith(titre, visite.Titre, StringComparison.Ordinal);
        Assert.Contains(rang, visite.Texte, StringComparison.Ordinal);
        Assert.Contains(pourquoi, visite.Texte, StringComparison.Ordinal);
        Assert.Contains("Je ne sais pas", visite.Texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("&profession=medecin&jours_par_semaine=3&jours_vacation_par_an=10")]
    [InlineData("&profession=medecin&jours_par_semaine=3&sans_reponse=jours_vacation_par_an")]
    [InlineData("&sans_reponse=profession&sans_reponse=jours_par_semaine&sans_reponse=jours_vacation_par_an")]
    [InlineData("&profession=infirmier")]
    public async Task Ecran_PlusRienDUtile_MeneAuResultat(string suite)
    {
        var adresse = Assignan + suite;
        var visite = await Visite.Lire(adresse);
        while (visite.Suite?.StartsWith("/simulateur?", StringComparison.Ordinal) == true)
        {
            visite = await Visite.Lire(visite.Suite);
        }

        Assert.Equal(HttpStatusCode.Found, visite.Statut);
        Assert.StartsWith("/simulateur/resultat?commune=34015&date=2023-03-01", visite.Suite, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/simulateur?commune=Assignan&date=2023-03-01", Assignan)]
    [InlineData("/simulateur?commune=Assignan (34015)&date=2023-03-01", Assignan)]
    [InlineData(Assignan + "&repondu=age&age=45", Assignan + "&age=45")]
    [InlineData(Assignan + "&age=45&sans_reponse=age", Assignan + "&sans_reponse=age")]
    [InlineData(Assignan + "&question=percentile_patientele", Assignan)]
    [InlineData(Assignan + "&question=revenu_mensuel", Assignan)]
    public async Task Adresse_Redite_EnPlusCourt(string adresse, string attendue) =>
        Assert.Equal(attendue, (await Visite.Lire(adresse)).Suite);

    [Theory]
    [InlineData("&repondu=jours_par_semaine", "Combien de jours par semaine", "Répondez, ou choisissez")]
    [InlineData("&repondu=exercice_coordonne", "Dans quelles équipes", "Répondez, ou choisissez")]
    [InlineData("&jours_par_semaine=9", "Combien de jours par semaine", "de 0 à 7")]
    [InlineData("&profession=notaire", "Quelle est votre profession", "une valeur parmi")]
    [InlineData("&zone_medecin=zar", "Comment la commune est-elle classée", "contredit les données")]
    [InlineData("&commune_exercice_actuelle=zzzz", "Dans quelle commune exercez-vous", "Aucune commune ne ressemble")]
    public async Task Ecran_ReponseInutilisable_LaRedemandeEnDisantPourquoi(string suite, string titre, string message)
    {
        var visite = await Visite.Lire(Assignan + suite);

        Assert.Equal(HttpStatusCode.BadRequest, visite.Statut);
        Assert.StartsWith(titre, visite.Titre, StringComparison.Ordinal);
        Assert.Contains(message, visite.Texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Modifier_RedemandeLaQuestionAvecLaReponseDonnee()
    {
        var visite = await Visite.Lire(Assignan + "&profession=medecin&jours_par_semaine=3&question=profession");

        Assert.Equal("Quelle est votre profession ?", visite.Titre);
        Assert.Contains("Vous modifiez une réponse", visite.Texte, StringComparison.Ordinal);
        Assert.Contains("votre réponse</span>", visite.Texte, StringComparison.Ordinal);
        Assert.DoesNotContain("type=\"hidden\" name=\"profession\"", visite.Texte, StringComparison.Ordinal);
        Assert.Contains(
            "type=\"hidden\" name=\"jours_par_semaine\" value=\"3\"",
            visite.Texte,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Ecran_ChaqueReponseAUnLienPourLaModifier()
    {
        var liens = (
            await Visite.Lire(Assignan + "&profession=medecin&sans_reponse=jours_par_semaine")
        ).Liens.ToArray();

        string[] sujets = ["commune", "date", "profession", "jours_par_semaine"];
        Assert.All(
            sujets,
            sujet => Assert.Contains(liens, lien => lien.EndsWith($"&question={sujet}", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task QuestionPrecedente_EstLaDerniereRepondue()
    {
        var visite = await Visite.Lire(Assignan + "&jours_par_semaine=3&profession=medecin");
        var precedente = visite.Texte.Split(">Question précédente<")[0].Split("href=\"")[^1].TrimEnd('"');

        Assert.EndsWith("&question=profession", precedente, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ModifierLaCommune_OublieCeQuiEtaitDitDuLieu()
    {
        var visite = await Visite.Lire(
            "/simulateur?commune=34144&date=2023-03-01&profession=medecin&zone_medecin=zip&question=commune"
        );

        Assert.Contains("name=\"profession\" value=\"medecin\"", visite.Texte, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"zone_medecin\"", visite.Texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "/simulateur?commune=34093&profession=medecin",
        "n'est plus une commune",
        "/simulateur?commune=34144&profession=medecin"
    )]
    [InlineData("/simulateur/resultat?commune=34093", "n'est plus une commune", "/simulateur?commune=34144")]
    [InlineData("/simulateur?commune=33063", "hors de la région", "/simulateur/formulaire?commune=33063")]
    [InlineData("/simulateur?commune=", "Indiquez la commune", "/simulateur/formulaire")]
    [InlineData("/simulateur?commune=zzzz", "Aucune commune ne ressemble", "/simulateur/formulaire?commune=zzzz")]
    [InlineData(
        "/simulateur?commune=34015&date=demain",
        "n'est pas une date",
        "/simulateur/formulaire?commune=34015&date=demain"
    )]
    [InlineData(
        "/simulateur?commune=34015&date=1999-01-01",
        "comprise entre",
        "/simulateur/formulaire?commune=34015&date=1999-01-01"
    )]
    [InlineData(
        "/simulateur?commune=34015&couleur=bleu&profession=medecin",
        "Clé inconnue",
        "/simulateur?commune=34015&profession=medecin"
    )]
    [InlineData("/simulateur/comparer?commune=34015&couleur=bleu", "Clé inconnue", "/simulateur?commune=34015")]
    public async Task AdresseRetouchee_DitQuoiFaireEtOuAller(string adresse, string message, string lien)
    {
        var visite = await Visite.Lire(adresse);

        Assert.Equal(HttpStatusCode.BadRequest, visite.Statut);
        Assert.Contains(message, visite.Texte, StringComparison.Ordinal);
        Assert.Contains(lien, visite.Liens);
    }

    [Theory]
    [InlineData("/simulateur?commune=34015&revenu_mensuel=987654")]
    [InlineData("/simulateur/formulaire?commune=34015&revenu_mensuel=987654")]
    [InlineData("/simulateur/comparer?commune=34015&revenu_mensuel=987654")]
    public async Task Adresse_AvecUnFaitConfidentiel_RefuseeSansLeRedire(string adresse)
    {
        var visite = await Visite.Lire(adresse);

        Assert.Contains("ne se met pas dans une adresse", visite.Texte, StringComparison.Ordinal);
        Assert.DoesNotContain("987654", visite.Texte, StringComparison.Ordinal);
        Assert.DoesNotContain("987654", visite.Journal, StringComparison.Ordinal);
    }
}
