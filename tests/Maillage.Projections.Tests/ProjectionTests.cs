using static Maillage.Projections.Tests.PetitesProjections;

namespace Maillage.Projections.Tests;

public class ProjectionTests
{
    [Fact]
    public void SansInstallation_TousLesAnciensPartentEtEuxSeuls()
    {
        var fin = Jouer(Demande()).Finale;

        Assert.Equal(Bande.Sure(100), fin.Departs);
        Assert.Equal(Bande.Sure(0), fin.Arrivees);
        Assert.Equal(Bande.Sure(100), fin.Effectif);
    }

    [Fact]
    public void AMiChemin_LaMoitieEstPartie()
    {
        var milieu = Jouer(Demande()).De(Base + 5)!;

        Assert.InRange(milieu.Departs.Mediane, 48, 52);
        Assert.InRange(milieu.Departs.P10, 41, 47);
        Assert.InRange(milieu.Departs.P90, 53, 59);
    }

    [Fact]
    public void HorizonPlusProche_DitLaMemeChoseDesAnneesCommunes()
    {
        var proche = Jouer(Demande(horizon: Base + 5));

        Assert.Equal(Jouer(Demande()).De(Base + 5)!.Departs, proche.Finale.Departs);
        Assert.Equal(5, proche.Annees.Count);
    }

    [Fact]
    public void PopulationConstante_LesBesoinsSontLesDeparts()
    {
        var fin = Jouer(Demande()).Finale;

        Assert.All(
            Enum.GetValues<DefinitionBesoin>(),
            definition => Assert.Equal(100, fin.Besoins[definition].Mediane, 6)
        );
        Assert.Equal(-100, fin.Soldes[DefinitionBesoin.DensiteConstante].Mediane, 6);
    }

    [Fact]
    public void DeuxFoisPlusDHabitants_DeuxFoisPlusDeMedecins()
    {
        var monde = Monde with { Departements = [Departement(Ariege, 40, croissance: Math.Sqrt(2))] };

        var fin = Jouer(Demande(), monde).Finale;

        // 80 doctors for twice the people are 160; 40 are left.
        Assert.Equal(120, fin.Besoins[DefinitionBesoin.DensiteConstante].Mediane, 6);
    }

    [Fact]
    public void DensiteVisee_CompteLesHabitants()
    {
        var scenario = ScenarioProjection.Zero with { DensiteCible = 1_000 };

        var projection = Jouer(Demande(scenario));

        // 4 000 inhabitants, 1 for 100: 40 doctors; 100 are left.
        Assert.Equal(-60, projection.Finale.Besoins[DefinitionBesoin.Cible].Mediane, 6);
        Assert.Equal(1_000, projection.DensiteCible, 6);
    }

    [Fact]
    public void Bandes_Emboitees()
    {
        var monde = Monde with { Parametres = Parametres with { IncertitudePopulation = 0.1 } };

        foreach (var annee in Jouer(Demande(Avec(Installer(50))), monde).Annees)
        {
            Bande[] bandes =
            [
                annee.Departs,
                annee.Arrivees,
                annee.Effectif,
                .. annee.Besoins.Values,
                .. annee.Soldes.Values,
            ];
            foreach (var bande in bandes)
            {
                double[] bornes = [bande.P2, bande.P10, bande.P25, bande.Mediane, bande.P75, bande.P90, bande.P97];
                Assert.Equal(bornes.Order(), bornes);
            }
        }
    }

    [Fact]
    public void Capacite_DiminueLeBesoinSansInstallerPersonne()
    {
        var levier = Installer(100) with { Nature = NatureLevier.Capacite, Part = Incertitude.Sure(0.2) };

        var fin = Jouer(Demande(Avec(levier))).Finale;

        Assert.Equal(20, fin.Capacite.Mediane, 6);
        Assert.Equal(80, fin.Besoins[DefinitionBesoin.DensiteConstante].Mediane, 6);
        Assert.Equal(Bande.Sure(100), fin.Effectif);
    }

    [Fact]
    public void DepartsReportesDUnAn_UnDixiemeResteUnAnDePlus()
    {
        var levier = Installer(1) with { Nature = NatureLevier.ReportDepart };

        var annees = Jouer(Demande(Avec(levier))).Annees;

        Assert.Equal(Bande.Sure(0), annees[0].Departs);
        Assert.InRange(annees[^1].Departs.Mediane, 88, 92);
    }

    [Fact]
    public void AgesImportes_RemplacentLesParts()
    {
        var ages = new PyramideAges([(30, 80)]);
        var monde = Monde.Avec(Monde.Departement(Ariege)! with { Pyramide = ages, PyramideImportee = true });

        var projection = Jouer(Demande() with { Departement = Ariege }, monde);

        Assert.True(projection.AgesImportes);
        Assert.Equal(Bande.Sure(0), projection.Finale.Departs);
    }
}
