using Maillage.Territoires;
using static Maillage.Accessibilite.Tests.Temps.ModelesDEssai;

namespace Maillage.Accessibilite.Tests.Temps;

public class ModeleRoutierTests
{
    private static readonly LieuRoutier Bourg = Lieu(43.6, 1.4, 5, 10_000);

    [Fact]
    public void VitesseConstante_DonneUneMinuteParKm()
    {
        var nord = Lieu(44.6, 1.4, 5);

        Assert.Equal(Bourg.Centre.DistanceKm(nord.Centre), Modele().Minutes(Bourg, nord), 9);
    }

    [Fact]
    public void SinuositeEtVitesse_MultiplientEtDivisent()
    {
        var modele = new ModeleRoutier(UneMinuteParKm with { Sinuosite = 1.5, VitesseA10Km = 45 });

        Assert.Equal(20, modele.Minutes(10, allure: 1), 9);
    }

    [Fact]
    public void VitesseCroissante_SEntendADixKm()
    {
        var modele = new ModeleRoutier(UneMinuteParKm with { CroissanceVitesse = 0.5 });

        Assert.Equal(10, modele.Minutes(10, allure: 1), 9);
        Assert.Equal(20, modele.Minutes(40, allure: 1), 9);
    }

    [Fact]
    public void Densite_PrendLaMoyenneDesDeuxBouts()
    {
        var modele = new ModeleRoutier(UneMinuteParKm with { FacteursDensite = [0.5, 1, 1, 1, 1, 1, 1] });
        var ville = Lieu(43.6, 1.5, 1);

        Assert.Equal(0.75, modele.Allure(ville.Densite, Bourg.Densite));
        Assert.Equal(Modele().Minutes(ville, Bourg) / 0.75, modele.Minutes(ville, Bourg), 9);
        Assert.Equal(Modele().Minutes(ville, Bourg), modele.SansDensite().Minutes(ville, Bourg), 9);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(8)]
    public void DensiteInconnue_NeRalentitRien(int? classe) =>
        Assert.Equal(
            1,
            new ModeleRoutier(UneMinuteParKm with { FacteursDensite = [.. Enumerable.Repeat(0.5, 7)] }).Allure(
                classe,
                null
            )
        );

    [Fact]
    public void TempsInterne_EstUnePartDeLaRacineDeLAire()
    {
        Assert.Equal(5, Modele().MinutesInternes(Bourg), 9);
        Assert.Equal(0, Modele().SansTempsInterne().MinutesInternes(Bourg));
        Assert.Equal(0, Modele().MinutesInternes(Bourg with { Hectares = 0 }));
    }

    [Fact]
    public void Minutes_SontSymetriquesNullesSurPlaceEtCroissantesAvecLaDistance()
    {
        var avant = 0.0;
        for (var km = 0.0; km < 60; km += 0.25)
        {
            var minutes = Courant.Minutes(km, allure: 1);
            Assert.True(km == 0 ? minutes == 0 : minutes > avant, $"{km} km : {minutes} min");
            avant = minutes;
        }
        var ville = Lieu(43.9, 1.9, 1);
        Assert.Equal(Courant.Minutes(Bourg, ville), Courant.Minutes(ville, Bourg));
        Assert.Equal(0, Courant.Minutes(ville, ville));
    }

    [Theory]
    [InlineData(5, 0.7)]
    [InlineData(30, 1)]
    [InlineData(45, 1.1)]
    public void Kilometres_EstLInverseDeMinutes(double minutes, double allure) =>
        Assert.Equal(minutes, Courant.Minutes(Courant.Kilometres(minutes, allure), allure), 9);

    [Fact]
    public void CoefficientImpossible_EstRefuse()
    {
        Refuse(UneMinuteParKm with { Sinuosite = 0 });
        Refuse(UneMinuteParKm with { VitesseA10Km = double.NaN });
        Refuse(UneMinuteParKm with { CroissanceVitesse = 1 });
        Refuse(UneMinuteParKm with { CroissanceVitesse = -0.1 });
        Refuse(UneMinuteParKm with { FacteurInterne = -1 });
        Refuse(UneMinuteParKm with { FacteursDensite = [1, 1] });
        Refuse(UneMinuteParKm with { FacteursDensite = [1, 1, 1, 0, 1, 1, 1] });
    }

    private static ModeleRoutier Modele() => new(UneMinuteParKm);

    private static void Refuse(CoefficientsRoutiers coefficients) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ModeleRoutier(coefficients));

    private static LieuRoutier Lieu(double latitude, double longitude, int densite, double hectares = 0) =>
        new(new Position(latitude, longitude), densite, hectares);
}
