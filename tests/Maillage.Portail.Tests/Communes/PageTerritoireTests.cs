using System.Net;
using Maillage.Portail.Communes;
using Maillage.Territoires;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Maillage.Portail.Tests.Communes;

public class PageTerritoireTests
{
    [Theory]
    [InlineData("/epci/243400017", "<strong>327 591</strong> habitants")] // 310 240 + 17 351
    [InlineData("/epci/243400017", "Métropole, Siren 243400017")]
    [InlineData("/epci/243400017", "Mosson")]
    [InlineData("/epci/200042646?date=2023-03-01", "zonage inconnu")]
    [InlineData("/departements/34", "Hérault")]
    [InlineData("/departements/34", "<strong>6</strong> communes d’Occitanie")]
    [InlineData("/territoire?nom=Mon+bassin&communes=34015,34074", "Mon bassin")]
    [InlineData("/territoire?nom=Mon+bassin&communes=34015,34074", "<strong>2 584</strong> habitants")] // 174 + 2 410
    [InlineData("/territoire?nom=X&communes=34015", "selon l’arrêté")]
    [InlineData("/territoire?nom=X&communes=34093", "remplacée ici par")]
    [InlineData("/territoire?nom=X&communes=34093", "Lunas-les-Châteaux")]
    [InlineData(
        "/territoire?nom=X&communes=34999,34015",
        "partagée entre Béziers (34032) et Lunas-les-Châteaux (34144)"
    )]
    [InlineData("/territoire?nom=X&communes=34015,zut", "Ce code n’est celui d’aucune commune : zut.")]
    [InlineData("/territoire?nom=X&communes=34015,33063", "1 commune est hors de la région couverte")]
    [InlineData("/territoire", "Composer un territoire")]
    [InlineData("/territoire?communes=zut", "Ce code n’est celui d’aucune commune : zut.")]
    [InlineData("/territoire?communes=%3Cscript%3E", "Composer un territoire")]
    public async Task Page_AdditionneEtDitCeQuiManque(string adresse, string mots)
    {
        var (statut, texte) = await Reponses.Lire(adresse);

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/epci/123", HttpStatusCode.NotFound, "n’est pas un numéro Siren")]
    [InlineData("/epci/552100554", HttpStatusCode.NotFound, "Aucune intercommunalité d’Occitanie")]
    [InlineData("/departements/33", HttpStatusCode.NotFound, "Le département Gironde (33) n’est pas en Occitanie.")]
    [InlineData("/departements/999", HttpStatusCode.NotFound, "n’est pas le code d’un département")]
    [InlineData("/departements/34?date=demain", HttpStatusCode.BadRequest, "AAAA-MM-JJ")]
    [InlineData("/territoire?communes=34015&date=1850-01-01", HttpStatusCode.BadRequest, "comprise entre")]
    public async Task Page_AdresseMalEcrite_DitQuoiFaire(string adresse, HttpStatusCode statut, string mots)
    {
        var (lu, texte) = await Reponses.Lire(adresse);

        Assert.Equal(statut, lu);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
        Assert.Contains("Chercher une commune", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ListeVenueDUneAdresse_NEcritJamaisDeBalise()
    {
        var portail = await PetitPortail.Commun;
        var page = await portail.Client.GetStringAsync(
            "/territoire?nom=%3Cimg%20src=x%3E&communes=34015,%3Cb%3E",
            TestContext.Current.CancellationToken
        );

        Assert.DoesNotContain("<img src=x>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/epci/243400017/communes.csv?date=2023-03-01")]
    [InlineData("/territoire/communes.csv?communes=34172,34129&date=2023-03-01")]
    public async Task Csv_UneLigneParCommune_InconnuVide(string adresse)
    {
        var portail = await PetitPortail.Commun;
        var csv = await portail.Client.GetStringAsync(adresse, TestContext.Current.CancellationToken);

        Assert.Equal(
            """
            commune;nom;departement;date;millesime;habitants;zonage;etat;apl_annee;apl_65_ans_ou_moins
            34129;Lattes;34;2023-03-01;2026;17351;zar;constatee;;
            34172;Montpellier;34;2023-03-01;2026;310240;zar;constatee;;

            """.ReplaceLineEndings("\n"),
            csv
        );
    }

    [Fact]
    public void Liste_VingtParPage_TrieeEtBornee()
    {
        MembreTerritoire[] membres =
        [
            .. Enumerable
                .Range(1, 45)
                .Select(rang => new MembreTerritoire(
                    CodeCommune.Parse($"34{rang:000}"),
                    $"C{rang:00}",
                    rang == 45 ? null : rang,
                    new ZonageMedecins(null, false),
                    null
                )),
        ];

        Assert.Equal(3, Lire([]).Pages);
        Assert.Equal("C01", Lire([]).Lignes[0].Nom);
        Assert.Equal("C44", Lire(new() { ["tri"] = "habitants" }).Lignes[0].Nom);
        Assert.Equal(
            ["C41", "C42", "C43", "C44", "C45"],
            Lire(new() { ["page"] = "99" }).Lignes.Select(ligne => ligne.Nom)
        );
        Assert.Equal(
            (TriMembres.Nom, 1),
            (Lire(new() { ["tri"] = "9", ["page"] = "zut" }) is var lue ? (lue.Tri, lue.Page) : default)
        );

        ListeMembres Lire(Dictionary<string, StringValues> requete) =>
            ListeMembres.Lire(membres, new QueryCollection(requete));
    }
}
