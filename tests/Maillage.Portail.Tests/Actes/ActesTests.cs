using System.Net;
using System.Text;
using Maillage.Portail.Tests.Atelier;

namespace Maillage.Portail.Tests.Actes;

public class ActesTests(PortailDeMemoire portail) : IClassFixture<PortailDeMemoire>
{
    private const string Consultation = "/atelier/zonage/consultation";
    private const string Arrete = "/atelier/zonage/arrete";

    [Theory]
    [InlineData(Consultation, "qui consulter")]
    [InlineData(Arrete, "PROJET – sans valeur")]
    public async Task SansBrouillon_LaPageEnDemandeUn(string adresse, string mots)
    {
        var (statut, texte) = await portail.Lire(adresse);
        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
        Assert.Contains("name=\"fichier\"", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Consultation_SuitLesDatesSaisies()
    {
        var (statut, texte) = await Envoyer(
            Consultation,
            ("date", "2023-03-15"),
            ("etapes", "oui"),
            ("saisie-crsa", "2023-02-01"),
            ("saisie-urps_medecins", "2023-01-02"),
            ("rendu-urps_medecins", "2023-02-02"),
            ("avis-urps_medecins", "Favorable"),
            ("nom", "Zonage de mars")
        );
        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains("En cours jusqu'au 1er avril 2023", texte, StringComparison.Ordinal);
        Assert.Contains("Rendu le 2 février 2023", texte, StringComparison.Ordinal);
        Assert.Contains("c'est une étude, sans valeur réglementaire", texte, StringComparison.Ordinal);
        Assert.Contains("\"avis\":\"Favorable\"", texte, StringComparison.Ordinal);
        Assert.Contains("« Zonage de mars » : 3 territoires classés sur 8 communes", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fautes_SontDitesEnsemble_EtRienNEstPris()
    {
        var (statut, texte) = await Envoyer(
            Consultation,
            ("date", "hier"),
            ("etapes", "oui"),
            ("saisie-crsa", "2023-02-01"),
            ("rendu-crsa", "2023-01-01")
        );
        Assert.Equal(HttpStatusCode.BadRequest, statut);
        Assert.Contains("« hier » n'est pas une date", texte, StringComparison.Ordinal);
        Assert.Contains("l’avis précède la saisine", texte, StringComparison.Ordinal);
        (statut, texte) = await Envoyer(Arrete, "territoire;classe\n34015;zup\n");
        Assert.Equal(HttpStatusCode.BadRequest, statut);
        Assert.Contains("ligne 2, colonne classe", texte, StringComparison.Ordinal);
        Assert.Contains("Rien n’a été pris du fichier.", texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/atelier/zonage/consultation.ics", "text/calendar", "BEGIN:VCALENDAR")]
    [InlineData("/atelier/zonage/consultation.json", "application/json", "{\"date\"")]
    [InlineData("/atelier/zonage/arrete.docx", "application/vnd.openxmlformats-officedocument", "PK")]
    [InlineData("/atelier/zonage/exporter/csv", "text/csv", "territoire;libelle;classe")]
    [InlineData("/atelier/zonage/exporter/atlasante", "text/csv", "\"com_code\",\"niveau\"")]
    [InlineData("/atelier/zonage/exporter/geojson", "application/geo", "{\"type\":\"FeatureCollection\"")]
    [InlineData("/atelier/zonage/exporter/xlsx", "application/vnd.openxmlformats-officedocument", "PK")]
    public async Task BrouillonEnJson_DonneSonFichier(string adresse, string type, string debut)
    {
        using var corps = Json("{\"maille\":\"commune\",\"decisions\":{\"34015\":{\"classe\":\"zip\"}}}");
        using var reponse = await portail.Client.PostAsync(adresse, corps, TestContext.Current.CancellationToken);
        var octets = await reponse.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
        Assert.StartsWith(type, reponse.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        Assert.StartsWith(debut, Encoding.UTF8.GetString(octets), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/atelier/zonage/arrete.docx", "{\"maille\":\"parsec\"}", "n'est pas une maille")]
    [InlineData(
        "/atelier/zonage/arrete.docx?numero=1&signature=2023-03-01",
        "{\"maille\":\"commune\"}",
        "ne peut pas être décrétée"
    )]
    [InlineData("/atelier/zonage/arrete.docx?numero=1", "{\"maille\":\"commune\"}", "donnez les deux")]
    [InlineData("/atelier/zonage/exporter/docx", "{\"maille\":\"commune\"}", "Ce format n’existe pas")]
    public async Task BrouillonEnJson_Fautif_EstUnProbleme(string adresse, string json, string mots)
    {
        using var corps = Json(json);
        using var reponse = await portail.Client.PostAsync(adresse, corps, TestContext.Current.CancellationToken);
        Assert.Equal("application/problem+json", reponse.Content.Headers.ContentType!.MediaType);
        var texte = await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
    }

    private Task<(HttpStatusCode, string)> Envoyer(string adresse, params (string Nom, string Valeur)[] champs) =>
        Envoyer(adresse, PetitsActes.Csv, champs);

    private async Task<(HttpStatusCode, string)> Envoyer(
        string adresse,
        string csv,
        params (string Nom, string Valeur)[] champs
    )
    {
        using var formulaire = new MultipartFormDataContent();
        formulaire.Add(new StringContent(csv), "fichier", "essai.csv");
        foreach (var (nom, valeur) in champs)
        {
            formulaire.Add(new StringContent(valeur), nom);
        }
        using var reponse = await portail.Client.PostAsync(adresse, formulaire, TestContext.Current.CancellationToken);
        var texte = await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (reponse.StatusCode, Reponses.Simple(texte));
    }

    private static StringContent Json(string texte) => new(texte, Encoding.UTF8, "application/json");
}
