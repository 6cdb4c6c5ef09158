using System.Net;
using System.Xml.Linq;
using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Essais.Mondes;

namespace Maillage.Portail.Tests.Provenances;

public sealed class TelechargementsTests : IDisposable
{
    private readonly string dossier = Directory.CreateTempSubdirectory("maillage-").FullName;

    [Theory]
    [InlineData("/donnees/datapackage.json", "{\"a\":1}", "application/json")]
    [InlineData("/donnees/tables/datapackage.json", "{\"a\":1}", "application/json")]
    [InlineData("/donnees/LICENCE.md", "# Licences", "text/markdown")]
    [InlineData("/donnees/tables/apl/apl.csv", "commune;annee\n", "text/csv")]
    public async Task Telecharger_CeQueLeManifesteNomme(string adresse, string attendu, string type)
    {
        await using var portail = await PetitPortail.Ouvrir(Monde());
        using var reponse = await portail.Client.GetAsync(adresse, TestContext.Current.CancellationToken);

        Assert.Equal(type, reponse.Content.Headers.ContentType?.MediaType);
        Assert.Equal(attendu, await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/donnees/tables/secret.csv")]
    [InlineData("/donnees/tables/apl/..%2f..%2fsecret.csv")]
    [InlineData("/donnees/manifeste.json.bak")]
    public async Task Telecharger_AutreChose_Introuvable(string adresse)
    {
        await File.WriteAllTextAsync(
            Path.Combine(dossier, "secret.csv"),
            "secret",
            TestContext.Current.CancellationToken
        );
        var (statut, texte) = await Reponses.Lire(adresse, Monde());

        Assert.Equal(HttpStatusCode.NotFound, statut);
        Assert.Contains("Cette page n’existe pas", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_DitLaLicenceEtLEmpreinteDeChaqueTable()
    {
        var (_, texte) = await Reponses.Lire("/donnees", Monde());

        Assert.Contains("Licence Ouverte 2.0", texte, StringComparison.Ordinal);
        Assert.Contains("abc123", texte, StringComparison.Ordinal);
        Assert.Contains("oui_presume", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Flux_LesReglesPasseesEtLesTables()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        await File.WriteAllTextAsync(
            Path.Combine(dossier, Manifeste.Fichier),
            "{}",
            TestContext.Current.CancellationToken
        );
        await using var portail = await PetitPortail.Ouvrir(Monde());
        var flux = XDocument.Parse(
            await portail.Client.GetStringAsync("/donnees/changements.atom", TestContext.Current.CancellationToken)
        );
        var entrees = flux.Root!.Elements(atom + "entry").ToArray();
        var ids = entrees.Select(entree => entree.Element(atom + "id")!.Value).ToArray();

        // The prize closes on 1 January 2026: still to come on 1 March 2023.
        Assert.Equal(5, entrees.Length);
        Assert.Equal("tag:maillage,2026:regle/par_jour/change/2020-01-01", ids[0]);
        Assert.Equal("tag:maillage,2026:table/apl/apl.csv/abc123", ids[^1]);
        Assert.All(ids, id => Assert.DoesNotContain("prime_zip", id, StringComparison.Ordinal));
        Assert.Equal("2020-01-01T00:00:00Z", entrees[0].Element(atom + "updated")!.Value);
        Assert.NotNull(flux.Root.Element(atom + "updated"));
    }

    public void Dispose() => Directory.Delete(dossier, true);

    private Monde Monde()
    {
        Directory.CreateDirectory(Path.Combine(dossier, "apl"));
        File.WriteAllText(Path.Combine(dossier, "apl/apl.csv"), "commune;annee\n");
        File.WriteAllText(Path.Combine(dossier, "datapackage.json"), "{\"a\":1}");
        File.WriteAllText(Path.Combine(dossier, "LICENCE.md"), "# Licences");
        var etat = new EtatDonnees
        {
            Tables =
            [
                new TableManifeste
                {
                    Chemin = "apl/apl.csv",
                    Colonnes = ["commune", "annee"],
                    Lignes = 0,
                    Sha256 = "abc123",
                    Provenance = new Provenance("DREES", "APL", "https://exemple.test", "2018", "Licence Ouverte 2.0"),
                    Bruts = [],
                    Chiffres = new Dictionary<string, long>(),
                },
            ],
            Controles = [],
            Anomalies = [],
            Contradictions = [],
            FichiersAttendus = [],
        };
        return new Monde(
            new Simulateur(PetitCatalogue.Catalogue, PetitMonde.Referentiel),
            new(() => null),
            new(etat),
            dossier,
            "a"
        );
    }
}
