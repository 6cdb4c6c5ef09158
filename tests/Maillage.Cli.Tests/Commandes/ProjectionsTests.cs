using Maillage.Donnees;

namespace Maillage.Cli.Tests.Commandes;

public sealed class ProjectionsTests : IDisposable
{
    private readonly DossierTemporaire dossier = new();

    public void Dispose() => dossier.Dispose();

    [Fact]
    public void Json_DuContrat()
    {
        var json = Projeter("region", "--horizon", "2035", "--tirages", "500", "--graine", "1", "--json").Json;

        foreach (var nom in new[] { "departs", "arrivees", "solde" })
        {
            var bande = json.GetProperty(nom);
            var mediane = bande.GetProperty("mediane").GetDouble();
            Assert.InRange(mediane, bande.GetProperty("p10").GetDouble(), bande.GetProperty("p90").GetDouble());
        }
        Assert.InRange(json.GetProperty("departs").GetProperty("mediane").GetDouble(), 2_690, 2_730);
        Assert.True(
            json.GetProperty("besoin").GetProperty("consommation_constante").GetDouble()
                > json.GetProperty("besoin").GetProperty("densite_constante").GetDouble()
        );
        Assert.Equal(
            Enumerable.Range(2026, 10),
            json.GetProperty("annees").EnumerateArray().Select(annee => annee.GetProperty("annee").GetInt32())
        );
        Assert.False(json.TryGetProperty("sensibilite", out _));
    }

    [Fact]
    public void MemeGraine_MemeReponse()
    {
        string[] demande = ["48", "--scenario", "rythme", "--tirages", "200", "--csv"];

        var premiere = Projeter([.. demande, "--graine", "7"]).Sortie;

        Assert.Equal(premiere, Projeter([.. demande, "--graine", "7"]).Sortie);
        Assert.NotEqual(premiere, Projeter([.. demande, "--graine", "8"]).Sortie);
        Assert.StartsWith("annee;population;departs;departs_p10;departs_p90;", premiere, StringComparison.Ordinal);
    }

    [Fact]
    public void Analyses_DisentLEcartAuDossierEtLePasse()
    {
        var json = Projeter("region", "--tirages", "200", "--analyses", "--placer", "3", "--json").Json;

        var face = json.GetProperty("face_au_dossier");
        Assert.Equal("rythme", face.GetProperty("scenario").GetString());
        Assert.Equal(
            face.GetProperty("solde").GetDouble(),
            face.GetProperty("etapes").EnumerateArray().Sum(etape => etape.GetProperty("medecins").GetDouble()),
            0
        );
        Assert.Equal(13, json.GetProperty("recul").GetProperty("departements").GetArrayLength());
        Assert.True(json.GetProperty("sensibilite").GetArrayLength() >= 6);
        Assert.Equal(3, json.GetProperty("places").GetArrayLength());
        var sous = json.GetProperty("acces")
            .EnumerateArray()
            .Select(annee => annee.GetProperty("habitants_sous").GetProperty("2.5").GetDouble())
            .ToList();
        Assert.Equal(sous.Order(), sous);
    }

    [Fact]
    public void Texte_DitLeScenarioEtSesReserves()
    {
        var reponse = Projeter("48", "--scenario", "efforts", "--tirages", "200");

        Assert.Equal(Programme.Fait, reponse.Code);
        Assert.Contains("Département 48, 2035.", reponse.Sortie, StringComparison.Ordinal);
        Assert.Contains(
            "la part de généralistes et la période sont des hypothèses",
            reponse.Sortie,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "comptent sans doute des médecins deux fois",
            Assert.Single(reponse.Messages),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Fautes_ToutesALaFois_AvecLeurCle()
    {
        dossier.Ecrire(
            "s.yaml",
            "leviers:\n  - { levier: installations_rythme, nombre: -5 }\n  - { levier: cesp, part: 1.5 }\n"
        );

        var reponse = Projeter("99", "--horizon", "2020", "--scenario", "s.yaml");

        Assert.Equal(Programme.MauvaiseSaisie, reponse.Code);
        Assert.Equal("", reponse.Sortie);
        Assert.Equal(
            ["territoire", "--horizon", "leviers[0].nombre", "leviers[1].part"],
            reponse.Messages.Select(message => message.Split(" : ")[0])
        );
    }

    [Theory]
    [InlineData("200044469", "Une intercommunalité ne se projette pas")]
    [InlineData("Ariège", "n'est ni region, ni un code de département")]
    public void TerritoireFautif_EstRefuse(string territoire, string message) =>
        Assert.Contains(message, Assert.Single(Projeter(territoire).Messages), StringComparison.Ordinal);

    [Fact]
    public void Pyramide_QuiNeSommePas_EstRefusee()
    {
        dossier.Ecrire("p.csv", "age;effectif\n45;60\n62;70\n");

        Assert.Contains(
            "la somme des âges est 130",
            Assert.Single(Projeter("09", "--pyramide", "p.csv").Messages),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "--pyramide",
            Assert.Single(Projeter("region", "--pyramide", "p.csv").Messages),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AgesReels_LesPetitsNombresNeSontPasPublies()
    {
        // Ten of the 52 of the Lozère are old enough to leave: one a year.
        dossier.Ecrire("p.csv", "age;effectif\n40;42\n80;10\n");

        var reponse = Projeter("48", "--pyramide", "p.csv", "--tirages", "500", "--csv");

        Assert.Equal(Programme.Fait, reponse.Code);
        var lignes = reponse.Sortie.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(";NS;NS;", lignes[1], StringComparison.Ordinal);
        Assert.DoesNotContain("NS", lignes[^1], StringComparison.Ordinal);
    }

    private Reponse Projeter(params string[] options) =>
        new Session
        {
            SurDossiers = true,
            Dossier = dossier.Chemin,
            Variables = { ["MAILLAGE_RACINE"] = RacineMaillage.Trouver().ValeurOuException() },
        }.Executer(["projections", .. options]);
}
