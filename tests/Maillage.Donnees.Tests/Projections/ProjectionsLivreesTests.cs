using Maillage.Projections;
using Maillage.Territoires;

namespace Maillage.Donnees.Tests.Projections;

/// <summary>The world shipped, against what the regional report and the official counts say.</summary>
public class ProjectionsLivreesTests
{
    private static readonly MondeProjections Monde = ChargementProjections
        .Charger(Livre.Donnees, Livre.Reglementation)
        .ValeurOuException();

    [Fact]
    public void Generalistes_SontCeuxDesTreizeFiches()
    {
        Assert.Equal(13, Monde.Departements.Count);
        Assert.Equal(5_542, Monde.Generalistes);
        Assert.Equal((2025, 2035), (Monde.AnneeBase, Monde.AnneePublication));
        // Ariège: 133 general practitioners, 39 % of 60 and over.
        var ariege = Monde.Departement(CodeDepartement.Parse("09"))!;
        Assert.Equal(52, ariege.Pyramide.Dans(new(60, null)));
    }

    [Fact]
    public void ScenarioZero_RetrouveLesDepartsQueLesFichesAdditionnent()
    {
        Assert.Equal(2_709, Monde.Dossier.Departs, 0);

        var (projection, _) = Projection.Jouer(Monde, new() { Horizon = 2035, Tirages = 2_000 });

        // Tolerance: half of what the rounding of the shares allows, 0.5 % of 5 542.
        Assert.InRange(projection!.Finale.Departs.Mediane, 2_709 - 14, 2_709 + 14);
        Assert.Equal(Bande.Sure(0), projection.Finale.Arrivees);
    }

    [Fact]
    public void ChaqueDepartement_PerdLaPartDeSaFiche()
    {
        foreach (var un in Monde.Departements)
        {
            var demande = new DemandeProjection
            {
                Departement = un.Code,
                Horizon = 2035,
                Tirages = 1_000,
            };
            var departs = Projection.Jouer(Monde, demande).Projection!.Finale.Departs;
            var publies = un.PartDeparts * un.Pyramide.Total;
            Assert.True(
                Math.Abs(departs.Mediane - publies) <= 1 + publies * 0.02,
                $"{un.Code} : {departs} pour {publies}"
            );
        }
    }

    [Fact]
    public void AuRythmeDAujourdhui_LesInstallationsSontCellesDuDossier()
    {
        var demande = new DemandeProjection
        {
            Horizon = 2035,
            Scenario = Monde.Scenario("rythme")!,
            Tirages = 2_000,
        };
        var fin = Projection.Jouer(Monde, demande).Projection!.Finale;

        Assert.InRange(fin.Arrivees.Mediane, 2_085, 2_115);
        Assert.True(fin.Soldes[DefinitionBesoin.DensiteConstante].P90 < -Monde.Dossier.Manque);
    }

    [Fact]
    public void Population_SuitLInsee()
    {
        // INSEE: 6 101 005 at 1 January 2023; our prolongation starts from the provisional count of 2021.
        Assert.InRange(Monde.Departements.Sum(un => un.Population.De(2023).Total), 6_101_005 * 0.99, 6_101_005 * 1.01);
        // The sheets: 23 % of 65 and over today.
        var anciens = Monde.Departements.Sum(un => un.Population.De(2025).APartirDe(65));
        Assert.InRange(anciens / Monde.Departements.Sum(un => un.Population.De(2025).Total), 0.22, 0.25);
    }

    [Fact]
    public void Tables_SommentAuxTotauxPublies()
    {
        // DREES: 227 298 doctors at 1 January 2020, by age as by département; INSEE: 5 985 697 inhabitants in 2021.
        Assert.Equal(227_298, Monde.Historique.Ages.Where(ligne => ligne.Annee == 2020).Sum(ligne => ligne.Medecins));
        Assert.InRange(Monde.Historique.Departements.Values.Sum(annees => annees[2020]), 226_000, 227_298);
        Assert.Equal(5_920, Monde.Historique.Departements[CodeDepartement.Parse("31")][2020]);
        Assert.Equal(5_985_697, Monde.Departements.Sum(un => un.Population.De(2021).Total));
    }

    [Fact]
    public void Leviers_ChacunAvecSaSource_LesNonChiffresNeServentDansAucunScenarioLivre()
    {
        Assert.All(Monde.Leviers, levier => Assert.NotEqual("", levier.Source));
        Assert.All(Monde.Scenarios.SelectMany(scenario => scenario.Leviers), levier => Assert.True(levier.EstChiffre));
        Assert.Equal("zero", Monde.Scenarios[0].Id);
        Assert.False(Monde.Levier("internes_4e_annee")!.EstChiffre);
        Assert.DoesNotContain(Monde.Leviers, levier => levier.Id.Contains("msp", StringComparison.Ordinal));
    }

    [Fact]
    public void Recul_MontreSesErreurs()
    {
        var recul = RetroProjection.Jouer(Monde, Monde.Departements.Select(un => un.Code), 300);

        Assert.Equal((2012, 2016, 2020), (recul.Debut, recul.Depart, recul.Fin));
        Assert.Equal(13, recul.Departements.Count);
        Assert.InRange(recul.ErreurMoyenne, 1, 4);
        Assert.True(recul.ErreurMoyenne < recul.ErreurSansChangement);
    }
}
