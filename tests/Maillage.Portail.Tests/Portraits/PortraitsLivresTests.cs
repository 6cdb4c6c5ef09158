using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Maillage.Portail.Tests.Portraits;

/// <summary>The pages on the figures shipped.</summary>
public partial class PortraitsLivresTests(PortraitsLivresTests.PortailLivre portail)
    : IClassFixture<PortraitsLivresTests.PortailLivre>
{
    [Theory]
    [InlineData("09")]
    [InlineData("11")]
    [InlineData("12")]
    [InlineData("30")]
    [InlineData("31")]
    [InlineData("32")]
    [InlineData("34")]
    [InlineData("46")]
    [InlineData("48")]
    [InlineData("65")]
    [InlineData("66")]
    [InlineData("81")]
    [InlineData("82")]
    public async Task ChaqueDepartement_ASaFiche(string code)
    {
        var (statut, texte) = await portail.Lire($"/departements/{code}");

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Matches(Medecins(), texte);
        Assert.Contains("Les enjeux", texte, StringComparison.Ordinal);
        Assert.Contains("De 2019 à 2025", texte, StringComparison.Ordinal);
        Assert.Contains("À l’horizon 2035", texte, StringComparison.Ordinal);
        Assert.Matches(Projection(), texte);
        Assert.Contains($"href=\"/projections?territoire={code}\"", texte, StringComparison.Ordinal);
        Assert.Contains("Zones de solidarité territoriale", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Region_DitLaProjectionQueLaPageDesProjectionsDonne()
    {
        var (_, texte) = await portail.Lire("/region");

        // The same seed and fewer draws than the page of projections: a few doctors apart on 3 020.
        var besoin = Projection().Match(texte).Groups["besoin"].Value.Replace(" ", "", StringComparison.Ordinal);
        Assert.InRange(int.Parse(besoin, CultureInfo.InvariantCulture), 2_990, 3_050);
    }

    [Theory]
    [InlineData("/region", "Nombre de CPTS : 86 (dossier ARS Occitanie 2025, tableau par département), mais 92")]
    [InlineData("/departements/82", "17 % dans le Grand Montauban")]
    [InlineData("/departements/82", "78 (dossier ARS Occitanie 2025, densité imprimée par la fiche), mais 70,2")]
    [InlineData("/epci/246600548", "Communes du médicobus du Vallespir : 31")]
    [InlineData("/indicateurs/cpts", "Nombre de CPTS : 86")]
    [InlineData("/donnees/contradictions", "43 contradictions relevées")]
    public async Task Contradiction_EstACoteDuChiffre(string adresse, string mots) =>
        Assert.Contains(mots, (await portail.Lire(adresse)).Texte, StringComparison.Ordinal);

    [GeneratedRegex(
        @"[\d ]+ médecins généralistes pour [\d ]+ habitants \(2021\) : [\d,]+ pour 100 000 habitants, contre 92 dans la région\."
    )]
    private static partial Regex Medecins();

    [GeneratedRegex(
        @"D’ici 2035, il faudrait (?<besoin>[\d ]+) \([\d ]+ à [\d ]+\) installations pour garder la densité d’aujourd’hui, [\d ]+ \([\d ]+ à [\d ]+\) pour soigner autant chaque âge ; au rythme actuel, [\d ]+"
    )]
    private static partial Regex Projection();

    /// <summary>One portal on the data of the repository for the whole class, in memory.</summary>
    public sealed class PortailLivre : IAsyncLifetime
    {
        private PetitPortail? portail;

        public async ValueTask InitializeAsync()
        {
            var (monde, erreurs) = OuvertureMonde.Ouvrir(new Lancement(null, null, "", []));
            Assert.Empty(erreurs);
            portail = await PetitPortail.Ouvrir(monde);
        }

        public ValueTask DisposeAsync() => portail!.DisposeAsync();

        public async Task<(HttpStatusCode Statut, string Texte)> Lire(string adresse)
        {
            using var reponse = await portail!.Client.GetAsync(adresse, TestContext.Current.CancellationToken);
            return (
                reponse.StatusCode,
                Reponses.Simple(await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            );
        }
    }
}
