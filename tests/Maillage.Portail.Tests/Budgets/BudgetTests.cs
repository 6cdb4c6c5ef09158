using System.Net;

namespace Maillage.Portail.Tests.Budgets;

public class BudgetTests
{
    private const string DeuxMedecins = "?nombre=2&profil=medecin_msp&commune=Assignan&annee=2023";

    [Fact]
    public async Task Page_DeuxMedecinsEnZip_LesVersementsParAnnee()
    {
        // Two signatures on 1 July 2023: 18 750 € at once and 18 750 € a year later, each.
        var (statut, texte) = await Reponses.Lire("/aides/budget" + DeuxMedecins);

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains("2 dossiers : 75 000 € d’engagements connus", texte, StringComparison.Ordinal);
        // Two years on the line of the funder, two on the line of totals.
        Assert.Equal(4, texte.Split("<td class=\"nombre\">37 500 €</td>").Length - 1);
        Assert.Contains("Ce qui est inconnu", texte, StringComparison.Ordinal);
        Assert.Contains("/aides/exoneration", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_SansRien_ProposeLAnneeEtLeZonageSuppose()
    {
        var (statut, texte) = await Reponses.Lire("/aides/budget");

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains("value=\"2023\"", texte, StringComparison.Ordinal);
        Assert.Contains(
            "id=\"presume\" name=\"presume\" type=\"checkbox\" value=\"oui\" checked",
            texte,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("?presume=oui", "nombre-1", "Dites combien")]
    [InlineData("?nombre=-3&profil=medecin_msp&commune=34015&annee=2023", "nombre-1", "de 0 à 10000")]
    [InlineData("?nombre=1&profil=notaire&commune=34015&annee=2023", "profil-1", "Choisissez un profil")]
    [InlineData(
        "?nombre=1&profil=medecin_msp&commune=Bordeaux&annee=2023",
        "commune-1",
        "n’est pas une commune d’Occitanie"
    )]
    [InlineData("?nombre=1&profil=medecin_msp&commune=&annee=1990", "annee-1", "de 2009 à 2035")]
    public async Task Page_SaisieFautive_DitQuoiCorrigerEtOu(string saisie, string ancre, string mots)
    {
        var (statut, texte) = await Reponses.Lire("/aides/budget" + saisie);

        Assert.Equal(HttpStatusCode.BadRequest, statut);
        Assert.Contains($"href=\"#{ancre}\"", texte, StringComparison.Ordinal);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tableau_EnCsv_UneLigneParFinanceur()
    {
        var (statut, texte) = await Reponses.Lire("/aides/budget/tableau.csv" + DeuxMedecins);

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.StartsWith(
            "etat;volet;financeur;2023;2024;sans_annee;total;dont_plafond;dont_estime;dossiers_inconnus\n"
                + "reference;personnes;Assurance maladie;37500.00;37500.00;0.00;75000.00;",
            texte,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Aides_MeneAuBudget() =>
        Assert.Contains("href=\"/aides/budget\"", (await Reponses.Lire("/aides")).Texte, StringComparison.Ordinal);
}
