using Maillage.Aides.Tests.Regles;
using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Budgets;

public sealed class LectureHypotheseTests
{
    [Fact]
    public void Lire_ToutesLesFormes()
    {
        var lue = MondeBudget.Lire(
            """
            {"zonage_presume":true,"lignes":[
              {"nombre":2,"commune":"34015","annees":{"du":2023,"au":2025},"profil":{"profession":"medecin"}},
              {"nombre":0,"departement":"34","zone":"zip","annee":2024,"profil_type":"medecin_msp"},
              {"nombre":1,"zone":"zac","signature":"2023-03-01","profil":{}}]}
            """
        );

        Assert.Empty(lue.Erreurs);
        var lignes = lue.Hypothese!.Lignes;
        Assert.True(lue.Hypothese.ZonagePresume);
        Assert.Equal([new(2023, 7, 1), new(2024, 7, 1), new(2025, 7, 1)], lignes[0].Signatures);
        Assert.Equal(new LieuHypothese(null, CodeDepartement.Parse("34"), Zone.Zip), lignes[1].Lieu);
        Assert.Equal(["medecin"], lignes[1].Profil[Cles.Profession]!);
        Assert.Equal([new DateOnly(2023, 3, 1)], lignes[2].Signatures);
    }

    [Fact]
    public void Lire_ToutesLesFautesALaFois_ParChemin()
    {
        var lue = MondeBudget.Lire(
            """
            {"lignes":[
              {"nombre":-1,"commune":"33063","annee":1990,"profil":{"age":"vieux"}},
              {"nombr":1,"commune":"34015","zone":"zip","profil_type":"inconnu"},
              {"nombre":1,"zone":"rouge","annees":{"du":2026,"au":2025},"profil":{"age":12,"couleur":1}},
              {"nombre":1,"departement":"75","signature":"demain","profil":{}},
              {"nombre":1,"departement":"34","annee":2024,"profil":{"zrr":true}},
              7]}
            """
        );

        Assert.Null(lue.Hypothese);
        Assert.Equal(
            [
                "lignes[0].nombre",
                "lignes[0].profil.age",
                "lignes[0].commune",
                "lignes[0].annee",
                "lignes[1].nombr",
                "lignes[1].nombre",
                "lignes[1].profil_type",
                "lignes[1].commune",
                "lignes[1].annee",
                "lignes[2].profil.age",
                "lignes[2].profil.couleur",
                "lignes[2].zone",
                "lignes[2].annees",
                "lignes[3].departement",
                "lignes[3].signature",
                "lignes[4].profil.zrr",
                "lignes[5]",
            ],
            lue.Erreurs.Select(erreur => erreur.Chemin)
        );
    }

    [Theory]
    [InlineData("[]", "lignes")]
    [InlineData("{\"lignes\":[]}", "lignes")]
    [InlineData("{\"lignes\":[", "hypotheses")]
    public void Lire_PasUneHypothese_EstRefuse(string json, string chemin) =>
        Assert.Equal(chemin, MondeBudget.Lire(json).Erreurs.Single().Chemin);

    [Fact]
    public void Calculer_ProfilQuiContreditLaCommune_NommeLaLigne()
    {
        var lue = MondeBudget.Lire(
            """{"lignes":[{"nombre":1,"commune":"34015","annee":2023,"profil":{"zone_medecin":"zac"}}]}"""
        );

        var (_, erreurs) = CalculBudget.Calculer(lue.Hypothese!, MondeBudget.Simulateur());

        Assert.Equal("lignes[0].profil.zone_medecin", erreurs.Single().Chemin);
    }

    [Fact]
    public void ProfilsTypes_DuDepot_SeSimulentTous()
    {
        Assert.True(ProfilsTypes.Tous.Count >= 6);
        Assert.Equal(ProfilsTypes.Tous.Count, ProfilsTypes.Tous.DistinctBy(type => type.Id).Count());
        Assert.All(
            ProfilsTypes.Tous,
            type =>
            {
                var demande = new Demande(PetitMonde.Assignan.ToString(), new(2025, 7, 1), type.Profil);
                var simulation = ((ReponseSimulation.Faite)Depot.Simulateur.Simuler(demande)).Simulation;
                Assert.Contains(simulation.Aides, aide => aide.Statut is StatutAide.Eligible or StatutAide.Indetermine);
            }
        );
    }
}
