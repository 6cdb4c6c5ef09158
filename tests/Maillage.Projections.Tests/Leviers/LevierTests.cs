using static Maillage.Projections.Tests.PetitesProjections;

namespace Maillage.Projections.Tests.Leviers;

public class LevierTests
{
    [Theory]
    [InlineData(2025, 0)]
    [InlineData(2026, 0.1)]
    [InlineData(2035, 1)]
    [InlineData(2040, 1)]
    public void Avancement_MonteEgalementPuisResteEntier(int annee, double attendu) =>
        Assert.Equal(attendu, Installer(1).Avancement(annee), 9);

    [Fact]
    public void Installations_NeComptentQueDansLeurPeriode()
    {
        var annees = Jouer(Demande(Avec(Installer(600) with { Du = 2028, Au = 2029 }))).Annees;

        Assert.Equal(Bande.Sure(0), annees[1].Arrivees);
        Assert.InRange(annees[2].Arrivees.Mediane, 290, 310);
        Assert.InRange(annees[3].Arrivees.Mediane, 590, 610);
        Assert.Equal(annees[3].Arrivees, annees[^1].Arrivees);
    }

    [Fact]
    public void UnDepartement_RecoitToutOuRien()
    {
        var demande = Demande(Avec(Installer(100) with { Departement = Aude }));

        Assert.Equal(Bande.Sure(0), Jouer(demande with { Departement = Ariege }).Finale.Arrivees);
        Assert.InRange(Jouer(demande with { Departement = Aude }).Finale.Arrivees.Mediane, 96, 104);
    }

    [Fact]
    public void SansPrecision_ChacunSelonSesMedecins() =>
        Assert.InRange(
            Jouer(Demande(Avec(Installer(500))) with { Departement = Ariege }).Finale.Arrivees.Mediane,
            195,
            205
        );

    [Fact]
    public void Recouvrement_EstDit()
    {
        var scenario = Avec(Installer(10), Installer(5, "cesp") with { Recouvre = "installer" });

        Assert.Equal("cesp", Assert.Single(scenario.Recouvrements).Levier.Id);
        Assert.Empty(Avec(Installer(5, "cesp") with { Recouvre = "installer" }).Recouvrements);
    }

    [Fact]
    public void LevierQuiSArreteAvantLHorizon_EstDit()
    {
        var scenario = Avec(Installer(10));

        Assert.Empty(Jouer(Demande(scenario)).Avertissements);
        Assert.Contains(
            "s'arrête en 2035",
            Assert.Single(Jouer(Demande(scenario, horizon: 2036)).Avertissements),
            StringComparison.Ordinal
        );
    }
}
