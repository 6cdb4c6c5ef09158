using System.Net;

namespace Maillage.Portail.Tests.Simulations;

public class ResultatTests
{
    private static readonly Dictionary<string, string> Confidentiel = new()
    {
        ["commune"] = "Lattes",
        ["date"] = "2023-03-01",
        ["profession"] = "medecin",
        ["jours_par_semaine"] = "3",
        ["date_naissance"] = "1980-03-02",
        ["honoraires_annuels"] = "123456",
    };

    [Fact]
    public async Task Resultat_RepondEnUnePhraseEtUneSomme()
    {
        var texte = (
            await Visite.Lire(
                "/simulateur/resultat?commune=34015&date=2023-03-01&profession=medecin&jours_par_semaine=3"
            )
        ).Texte;

        Assert.Contains("Vous pouvez demander 3 aides à Assignan.", texte, StringComparison.Ordinal);
        Assert.Contains("<span class=\"grand\">37 500 €</span>", texte, StringComparison.Ordinal);
        Assert.Contains("Estimation, non opposable", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resultat_DitCeQuiEstVerseChaqueAnnee()
    {
        var texte = (
            await Visite.Lire(
                "/simulateur/resultat?commune=34015&date=2023-03-01&profession=medecin&jours_par_semaine=3&jours_vacation_par_an=10"
            )
        ).Texte;
        var tableau = texte.Split("id=\"par-an-tableau\"")[1].Split("</table>")[0];

        Assert.Equal(
            5,
            Enumerable.Range(2023, 5).Count(annee => tableau.Contains($">{annee}<", StringComparison.Ordinal))
        );
        Assert.Contains("2 500 €", tableau, StringComparison.Ordinal);
        Assert.Contains("21 250 €", tableau, StringComparison.Ordinal);
        Assert.Contains("18 750 €", tableau, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resultat_MetVersementsEtEngagementsSurLaMemeLigne()
    {
        var texte = (
            await Visite.Lire(
                "/simulateur/resultat?commune=34015&date=2023-03-01&profession=medecin&jours_par_semaine=3"
            )
        ).Texte;
        var tableau = texte.Split("class=\"calendrier\"")[1].Split("</table>")[0];

        Assert.Contains("1er mars 2024", tableau, StringComparison.Ordinal);
        Assert.Contains("jusqu’au 1er mars 2028", tableau, StringComparison.Ordinal);
        Assert.Contains("PIE : Exercer cinq ans dans la commune", tableau, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resultat_UnNonDuAuLieu_NommeLesCommunesProchesOuCestOui()
    {
        var visite = await Visite.Lire(
            "/simulateur/resultat?commune=34129&date=2023-03-01&profession=medecin&jours_par_semaine=3"
        );

        Assert.Contains("Où ce serait possible, au plus près", visite.Texte, StringComparison.Ordinal);
        Assert.Contains(
            "/simulateur/resultat?commune=34015&date=2023-03-01&profession=medecin&jours_par_semaine=3",
            visite.Liens
        );
        Assert.Contains(
            "Cazals</a>\n                (Lot), à",
            visite.Texte.ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Resultat_UnNonDuALaPersonne_NeProposePasDAutreCommune()
    {
        var texte = (
            await Visite.Lire("/simulateur/resultat?commune=34129&date=2023-03-01&profession=infirmier")
        ).Texte;

        Assert.DoesNotContain("Où ce serait possible", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resultat_CeQuiEstPresume_EstDitAPart()
    {
        var texte = (
            await Visite.Lire(
                "/simulateur/resultat?commune=34015&date=2025-11-15&profession=medecin&jours_par_semaine=3"
            )
        ).Texte;

        Assert.Contains("Présumé, à ne pas confondre", texte, StringComparison.Ordinal);
        Assert.DoesNotContain("<span class=\"grand\">37 500 €</span>", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resultat_UneReponseManque_UnLienLaPose()
    {
        var visite = await Visite.Lire("/simulateur/resultat?commune=34015&date=2023-03-01&profession=medecin");

        Assert.Contains(
            "/simulateur?commune=34015&date=2023-03-01&profession=medecin&question=jours_par_semaine",
            visite.Liens
        );
    }

    [Fact]
    public async Task Envoi_SansRienDeConfidentiel_MeneALAdresseDuResultat()
    {
        var visite = await Visite.Envoyer(
            new Dictionary<string, string>
            {
                ["commune"] = "Assignan",
                ["date"] = "2023-03-01",
                ["profession"] = "medecin",
            }
        );

        Assert.Equal(HttpStatusCode.Found, visite.Statut);
        Assert.Equal("/simulateur/resultat?commune=34015&date=2023-03-01&profession=medecin", visite.Suite);
    }

    [Fact]
    public async Task Envoi_Confidentiel_NEstDansAucuneAdresseNiDansLeJournal()
    {
        var visite = await Visite.Envoyer(Confidentiel);

        Assert.Equal(HttpStatusCode.OK, visite.Statut);
        Assert.Null(visite.Suite);
        Assert.NotEmpty(visite.FormulairesParAdresse);
        foreach (var secret in new[] { "1980-03-02", "123456", "honoraires_annuels", "date_naissance" })
        {
            Assert.DoesNotContain(visite.Liens, lien => lien.Contains(secret, StringComparison.Ordinal));
            Assert.DoesNotContain(secret, visite.FormulairesParAdresse, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, visite.Journal, StringComparison.Ordinal);
        }
        Assert.Contains(
            visite.Liens,
            lien =>
                lien.Contains("commune=34015", StringComparison.Ordinal)
                && lien.Contains("age=42", StringComparison.Ordinal)
        );
    }
}
