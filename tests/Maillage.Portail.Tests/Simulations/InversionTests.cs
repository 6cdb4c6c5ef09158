using System.Net;

namespace Maillage.Portail.Tests.Simulations;

public class InversionTests
{
    [Theory]
    [InlineData("34015", "jours_par_semaine=2", "Jours par semaine : 2,5")]
    [InlineData("34129", "jours_par_semaine=3", "Assignan")]
    [InlineData("34129", "jours_par_semaine=2", "En changeant aussi")]
    [InlineData("34015", "jours_par_semaine=3", "Vous pouvez déjà la demander")]
    public async Task Page_DitCeQuiOuvrirait(string commune, string reponse, string attendu)
    {
        var (_, texte) = await Reponses.Lire(
            $"/simulateur/ouvrir/prime_zip?commune={commune}&date=2023-03-01&profession=medecin&{reponse}"
        );

        Assert.Contains(attendu, texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/simulateur/ouvrir/inconnue?commune=34015&date=2023-03-01", HttpStatusCode.NotFound)]
    [InlineData("/simulateur/ouvrir/prime_zip?commune=34015&jours_par_semaine=douze", HttpStatusCode.BadRequest)]
    public async Task Page_AdresseFautive_AideAReprendre(string adresse, HttpStatusCode attendu)
    {
        var portail = await PetitPortail.Commun;

        Assert.Equal(
            attendu,
            (await portail.Client.GetAsync(adresse, TestContext.Current.CancellationToken)).StatusCode
        );
    }

    [Fact]
    public async Task Resultat_RangeAPartLesAidesDesAutresProfessions()
    {
        var portail = await PetitPortail.Commun;
        var texte = await portail.Client.GetStringAsync(
            "/simulateur/resultat?commune=34015&date=2023-03-01&profession=infirmier",
            TestContext.Current.CancellationToken
        );

        Assert.Contains("pour une autre profession ou un autre projet", texte, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"aide-prime_zip\"", texte, StringComparison.Ordinal);
    }
}
