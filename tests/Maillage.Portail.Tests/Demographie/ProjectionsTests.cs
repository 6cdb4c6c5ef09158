using System.Net;
using System.Text.RegularExpressions;
using Maillage.Portail.Tests.Atelier;
using Maillage.Projections;

namespace Maillage.Portail.Tests.Demographie;

public partial class ProjectionsTests(PortailDeMemoire portail) : IClassFixture<PortailDeMemoire>
{
    [Fact]
    public async Task Region_DitLesDepartsLeManqueEtLEcartAuDossier()
    {
        var (statut, texte) = await portail.Lire("/projections");

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Matches(Departs(), texte);
        Assert.Contains("Les généralistes à venir : Occitanie", texte, StringComparison.Ordinal);
        Assert.Contains("2 600 généralistes nécessaires en dix ans", texte, StringComparison.Ordinal);
        Assert.Contains("donnent 2 709 départs", texte, StringComparison.Ordinal);
        Assert.Contains("Le modèle essayé sur le passé", texte, StringComparison.Ordinal);
        // Thirteen départements, each a link to its own page.
        Assert.Equal(13, Lien().Count(texte));
    }

    [Fact]
    public async Task Departement_AvecUnLevier_DitCeQuIlSuppose()
    {
        var (statut, texte) = await portail.Lire(
            "/projections?territoire=48&horizon=2037&levier=installations_rythme&nombre-installations_rythme=4000"
        );

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains("Avec ce que vous supposez", texte, StringComparison.Ordinal);
        Assert.Contains("value=\"installations_rythme\" checked", texte, StringComparison.Ordinal);
        Assert.Contains("s'arrête en 2035", texte, StringComparison.Ordinal);
        Assert.Contains("value=\"4000\"", texte, StringComparison.Ordinal);
        Assert.DoesNotContain("À côté du dossier", texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("territoire=99", "territoire", "n'est pas un département de la région")]
    [InlineData("territoire=region&horizon=2020", "horizon", "2020 est passé")]
    [InlineData(
        "levier=internes_4e_annee&part-internes_4e_annee=0,2",
        "nombre-internes_4e_annee",
        "aucune source ne le donne"
    )]
    [InlineData("levier=cesp&part-cesp=1,5", "part-cesp", "soit 100 % au plus")]
    [InlineData("levier=cesp&nombre-cesp=beaucoup", "nombre-cesp", "n’est pas un nombre")]
    [InlineData("densite=0", "densite", "n'est pas une densité")]
    [InlineData("levier=fusee", "levier", "n’est pas un levier")]
    public async Task Saisie_Fautive_DitQuoiCorrigerEtOu(string saisie, string ancre, string mots)
    {
        var (statut, texte) = await portail.Lire($"/projections?{saisie}");

        Assert.Equal(HttpStatusCode.BadRequest, statut);
        Assert.Contains($"href=\"#{ancre}\"", texte, StringComparison.Ordinal);
        Assert.Contains($"id=\"{ancre}\"", texte, StringComparison.Ordinal);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annees_EnCsv_AvecLesBornesDesBandes()
    {
        var (statut, texte) = await portail.Lire("/projections/annees.csv?territoire=48&horizon=2027");

        Assert.Equal(HttpStatusCode.OK, statut);
        var lignes = texte.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("annee;population;departs;departs_p2_5;departs_p10;", lignes[0], StringComparison.Ordinal);
        Assert.Equal(["2026", "2027"], lignes[1..].Select(ligne => ligne[..4]));
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(52, 20)]
    [InlineData(5_542, 2_000)]
    public void Dessin_APartirDeZero_UneEchelleRonde(int medecins, double pas)
    {
        var annee = new AnneeProjetee
        {
            Annee = 2026,
            Departs = default,
            Arrivees = default,
            Effectif = Bande.Sure(medecins),
            Capacite = default,
            Population = 1,
            PopulationStandardisee = 1,
            Demandes = Enum.GetValues<DefinitionBesoin>().ToDictionary(une => une, _ => (double)medecins),
            Besoins = new Dictionary<DefinitionBesoin, Bande>(),
            Soldes = new Dictionary<DefinitionBesoin, Bande>(),
        };
        var dessin = new Portail.Demographie.DessinProjection(
            new()
            {
                Departement = null,
                AnneeBase = 2025,
                Scenario = ScenarioProjection.Zero,
                Tirages = 1,
                Graine = 1,
                EffectifInitial = medecins,
                PopulationInitiale = 1,
                DensiteCible = 1,
                AgesImportes = false,
                Annees = [annee],
            }
        );

        Assert.Equal(pas, dessin.Pas);
        Assert.Equal("0", dessin.Echelle.First().Texte);
        Assert.Equal(dessin.Mediane, dessin.Demande(DefinitionBesoin.DensiteConstante));
    }

    [GeneratedRegex(@"2 7[01]\d généralistes partiraient sur 5 542 d’ici 2035\.")]
    private static partial Regex Departs();

    [GeneratedRegex("href=\"/projections\\?territoire=\\d\\d&horizon=2035\"")]
    private static partial Regex Lien();
}
