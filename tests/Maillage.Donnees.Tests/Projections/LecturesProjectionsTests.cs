using Maillage.Projections;

namespace Maillage.Donnees.Tests.Projections;

public class LecturesProjectionsTests
{
    private static readonly IReadOnlyList<Levier> Catalogue = LectureLeviers
        .Lire(Livre.Reglementation)
        .ValeurOuException();

    [Fact]
    public void Scenario_ReprendLeLevierEtChangeCeQuiEstEcrit()
    {
        var scenario = Lire(
                """
                nom: Le mien
                densite_cible: 95
                leviers:
                  - cesp
                  - levier: internes_4e_annee
                    nombre: 300
                    part: [0, 0.3, 0.5]
                    du: 2027
                    au: 2028
                    departement: "48"
                """
            )
            .ValeurOuException();

        Assert.Equal(("Le mien", 95.0), (scenario.Nom, scenario.DensiteCible));
        Assert.Equal(275, scenario.Leviers[0].Nombre!.Value.Central);
        var internes = scenario.Leviers[1];
        Assert.Equal(Incertitude.Sure(300), internes.Nombre);
        Assert.Equal(new Incertitude(0, 0.3, 0.5), internes.Part);
        Assert.Equal((2027, 2028, "48"), (internes.Du, internes.Au, internes.Departement.ToString()));
    }

    [Theory]
    [InlineData("leviers: [inconnu]", "« inconnu » n'est pas un levier. Choisissez parmi installations_rythme")]
    [InlineData("leviers: [{ levier: cesp, nombre: beaucoup }]", "« nombre » doit être un nombre, ou trois")]
    [InlineData("leviers: [{ levier: cesp, part: [1, 2] }]", "« part » doit être un nombre, ou trois")]
    [InlineData("leviers: [{ levier: cesp, departement: zz }]", "« zz » n'est pas un code de département")]
    [InlineData("leviers: [{ levier: cesp, annee: 2030 }]", "La clé « annee » est inconnue")]
    [InlineData("nom: Rien", "La clé « leviers » manque")]
    public void ScenarioFautif_UneFauteUnMessage(string yaml, string message)
    {
        var erreur = Assert.Single(Lire(yaml).Erreurs);

        Assert.Equal("s.yaml", erreur.Fichier);
        Assert.Contains(message, erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pyramide_SommeAuCompteDeLaFiche()
    {
        var pyramide = LecturePyramide.Lire("age;effectif\n45;60\n62;73\n", "p.csv", 133).ValeurOuException();

        Assert.Equal((133, 73), (pyramide.Total, pyramide[62]));
    }

    [Fact]
    public void Pyramide_AvecSonTotal_RemplaceLeCompte() =>
        Assert.Equal(
            130,
            LecturePyramide.Lire("age;effectif\n45;60\n62;70\ntotal;130\n", "p.csv", 133).ValeurOuException().Total
        );

    [Theory]
    [InlineData("age;effectif\n45;60\n62;70\n", "la somme des âges est 130, la fiche du département compte 133")]
    [InlineData("age;effectif\n45;60\n62;73\ntotal;130\n", "la somme des âges est 133, la ligne total annonce 130")]
    [InlineData("age;effectif\n45;133\n120;0\n", "« 120 » n'est pas un âge")]
    [InlineData("age;effectif\n45;133\n62;-3\n", "« -3 » n'est pas un nombre de médecins")]
    [InlineData("age;effectif\n45;100\n45;33\n", "l'âge 45 figure plusieurs fois")]
    [InlineData("age,effectif\n45;133\n", "au lieu de « age;effectif »")]
    [InlineData("age;effectif\n45;133;1\n62;133\n", "3 cellules au lieu de 2")]
    public void PyramideFautive_UneFauteUnMessage(string csv, string message) =>
        Assert.Contains(
            message,
            Assert.Single(LecturePyramide.Lire(csv, "p.csv", 133).Erreurs).Message,
            StringComparison.Ordinal
        );

    private static Resultat<ScenarioProjection> Lire(string yaml) =>
        LectureScenarioProjection.Lire(yaml, "s.yaml", Catalogue);
}
