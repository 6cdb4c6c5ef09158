using System.Text;
using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Accessibilite.Tests.Scenarios;

public class LectureScenarioTests
{
    private static readonly CodeCommune Ici = CodeCommune.Parse("34015");
    private static readonly CodeCommune La = CodeCommune.Parse("34172");

    private static readonly Modification[] Toutes =
    [
        new Modification.Arrivee(Ici, 1),
        new Modification.Arrivee(Ici, 2.5, Equipe: true),
        new Modification.Depart(La, 1),
        new Modification.Depart(La, 0.5, Retraite: true),
        new Modification.TempsDeTravail(Ici, 5, 3.5),
        new Modification.Route(Ici, La, 12),
        new Modification.Population(Ici, -40),
        new Modification.Vieillissement(La, 8),
    ];

    [Fact]
    public void EcrirePuisLire_RendLeMemeScenario()
    {
        var (lu, fautes) = Lire(Ecrire(new("Plan A", Toutes, 7)));
        Assert.Empty(fautes);
        Assert.Equal("Plan A", lu!.Nom);
        Assert.Equal(7, lu.Mois);
        Assert.Equal(Toutes, lu.Modifications);
    }

    [Fact]
    public void Saison_GardeSesMois()
    {
        var (lu, _) = Lire(Ecrire(new("", [new Modification.Saison(Ici, 300, [7, 8])])));
        Assert.Null(lu!.Mois);
        var saison = Assert.IsType<Modification.Saison>(Assert.Single(lu.Modifications));
        Assert.Equal((Ici, 300, "7,8"), (saison.Commune, saison.Habitants, string.Join(',', saison.Mois)));
    }

    [Fact]
    public void Liste_Seule_EstUnScenarioSansNom()
    {
        var (lu, _) = Lire("""[{"type":"arrivee","commune":"34015","etp":1}]""");
        Assert.Equal("", lu!.Nom);
        Assert.Equal([Toutes[0]], lu.Modifications);
    }

    [Theory]
    [InlineData("[", 0, "", "JSON valide (ligne 1)")]
    [InlineData("3", 0, "", "liste de modifications")]
    [InlineData("{}", 0, "", "liste de modifications")]
    [InlineData("""{"nom":3,"modifications":[]}""", 0, "nom", "80 caractères")]
    [InlineData("""{"nom":"Dr 10001234567","modifications":[]}""", 0, "nom", "ne désigne personne")]
    [InlineData("""{"mois":13,"modifications":[]}""", 0, "mois", "de 1 (janvier)")]
    [InlineData("""{"mois":0,"modifications":[]}""", 0, "mois", "de 1 (janvier)")]
    [InlineData("""{"mois":"juillet","modifications":[]}""", 0, "mois", "de 1 (janvier)")]
    [InlineData("""{"annee":2030,"modifications":[]}""", 0, "annee", "n'est pas d'un scénario")]
    [InlineData("[3]", 1, "", "Un objet est attendu")]
    [InlineData("""[{"commune":"34015"}]""", 1, "type", "Un texte est attendu")]
    [InlineData("""[{"type":"vol"}]""", 1, "type", "Choisissez parmi arrivee, depart")]
    [InlineData(
        """[{"type":"un genre de changement qui n'existe pas encore"}]""",
        1,
        "type",
        "« un genre de changement qui n'existe pas … »"
    )]
    [InlineData("""[{"type":"de quarante caracteres tout juste, voila"}]""", 1, "type", "tout juste, voila »")]
    [InlineData("""[{"type":""}]""", 1, "type", "Un texte est attendu")]
    [InlineData("""[{"type":"arrivee","commune":"34015"}]""", 1, "etp", "Un nombre est attendu")]
    [InlineData("""[{"type":"arrivee","commune":"34015","etp":"1"}]""", 1, "etp", "Un nombre est attendu")]
    [InlineData("""[{"type":"arrivee","commune":"Assignan","etp":1}]""", 1, "commune", "pas un code commune")]
    [InlineData("""[{"type":"arrivee","commune":34015,"etp":1}]""", 1, "commune", "Un texte est attendu")]
    [InlineData("""[{"type":"arrivee","commune":"34015","etp":1,"minutes":3}]""", 1, "minutes", "ôtez-la")]
    [InlineData("""[{"type":"arrivee","commune":"34015","etp":1,"rpps":"x"}]""", 1, "rpps", "n'en nomme aucun")]
    [InlineData("""[{"type":"arrivee","commune":"34015","etp":1,"Nom":"x"}]""", 1, "Nom", "n'en nomme aucun")]
    [InlineData("""[{"type":"saison","commune":"34015","habitants":3,"mois":7}]""", 1, "mois", "liste de nombres")]
    [InlineData("""[{"type":"saison","commune":"34015","habitants":3,"mois":[7.5]}]""", 1, "mois", "liste de nombres")]
    public void Lire_JsonFautif_DitOuEtQuoi(string json, int rang, string cle, string message)
    {
        var (lu, fautes) = Lire(json);
        Assert.Null(lu);
        var faute = Assert.Single(fautes, faute => faute.Cle == cle && faute.Rang == rang);
        Assert.Contains(message, faute.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lire_PlusieursFautes_LesDitToutes() =>
        Assert.Equal(
            [(1, "etp"), (3, "type")],
            Lire(
                """[{"type":"arrivee","commune":"34015","etp":null},{"type":"depart","commune":"34015","etp":1},{"type":"x"}]"""
            )
                .Fautes.Select(faute => (faute.Rang, faute.Cle))
        );

    [Theory]
    [InlineData(1, 80, true)]
    [InlineData(12, 1, true)]
    [InlineData(7, 81, false)]
    public void Lire_AuBord_MoisEtNom(int mois, int longueur, bool permis)
    {
        var (lu, _) = Lire($$"""{"nom":"{{new string('a', longueur)}}","mois":{{mois}},"modifications":[]}""");
        Assert.Equal(permis, lu is not null);
        Assert.Equal(permis ? mois : null, lu?.Mois);
    }

    [Fact]
    public void Lire_TropDeModifications_EstRefuse()
    {
        var une = """{"type":"arrivee","commune":"34015","etp":1}""";
        Assert.NotNull(Lire(Repeter(une, 1000)).Scenario);
        Assert.Contains(
            "au plus 1000",
            Assert.Single(Lire(Repeter(une, 1001)).Fautes).Message,
            StringComparison.Ordinal
        );
    }

    private static string Repeter(string objet, int fois) => $"[{string.Join(',', Enumerable.Repeat(objet, fois))}]";

    private static (Scenario? Scenario, IReadOnlyList<FauteScenario> Fautes) Lire(string json) =>
        LectureScenario.Lire(Encoding.UTF8.GetBytes(json));

    private static string Ecrire(Scenario scenario)
    {
        using var tampon = new MemoryStream();
        using (var json = new Utf8JsonWriter(tampon))
        {
            EcritureScenario.Ecrire(json, scenario);
        }
        return Encoding.UTF8.GetString(tampon.ToArray());
    }
}
