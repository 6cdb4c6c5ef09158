namespace Maillage.Accessibilite.Tests.Calage;

/// <summary>Pairs made from a law that is known: the fit must find it again.</summary>
public class CalageRoutierTests
{
    private static readonly OptionsCalage Options = new();

    [Fact]
    public void LoiConnue_EstRetrouvee()
    {
        var calage = Caler(Fabriquer(km => 2 * Math.Pow(km, 0.8)));

        Assert.Equal(0, calage.Loi.Constante);
        Assert.Equal(2, calage.Loi.Coefficient, 6);
        Assert.Equal(0.8, calage.Loi.Exposant, 6);
        Assert.Equal(0.2, calage.CroissanceVitesse, 6);
        Assert.Equal(1.25, calage.Sinuosite, 9);
        Assert.Equal(60 * 12.5 / (2 * Math.Pow(10, 0.8)), calage.VitesseA10Km, 6);
    }

    [Fact]
    public void CoefficientsCales_RedonnentLaLoi()
    {
        var calage = Caler(Fabriquer(km => 2 * Math.Pow(km, 0.8)));
        var modele = new ModeleRoutier(
            new()
            {
                Sinuosite = calage.Sinuosite,
                VitesseA10Km = calage.VitesseA10Km,
                CroissanceVitesse = calage.CroissanceVitesse,
                FacteursDensite = [1, 1, 1, 1, 1, 1, 1],
                FacteurInterne = 0,
            }
        );

        Assert.Equal(calage.Loi.Minutes(3), modele.Minutes(3, allure: 1), 6);
        Assert.Equal(calage.Loi.Minutes(27), modele.Minutes(27, allure: 1), 6);
    }

    [Fact]
    public void LoiAffine_EstMieuxSuivieParLaFormeAffine()
    {
        var calage = Caler(Fabriquer(km => 3 + 0.9 * km));

        var affine = calage.Formes[1];
        Assert.Equal(3, affine.Loi.Constante, 6);
        Assert.Equal(0.9, affine.Loi.Coefficient, 6);
        Assert.InRange(affine.Ecarts.Quadratique!.Value, 0, 1e-6);
        Assert.True(calage.Formes[0].Ecarts.Quadratique > 0.5);
        Assert.Same(FormeTemps.Retenue.Nom, calage.Formes.Single(forme => forme.EstRetenue).Nom);
    }

    [Fact]
    public void CouplesSansRoute_SontComptesEtLaisses()
    {
        CoupleMesure[] couples = [.. Fabriquer(km => km), new(12, 15, 18, null)];

        var calage = Caler(couples);

        Assert.Equal((41, 1, 40), (calage.Lus, calage.SansRoute, calage.Cales));
        Assert.Equal(1, calage.Loi.Coefficient, 6);
    }

    [Fact]
    public void CouplesLointains_NeCalentPasMaisSontCompares()
    {
        CoupleMesure[] couples = [.. Fabriquer(km => km), new(100, 125, 200, 250)];

        var calage = Caler(couples);

        Assert.Equal(40, calage.Cales);
        Assert.Equal(1, calage.Loi.Coefficient, 6);
        var derniere = calage.ParDistance[^1];
        Assert.Equal(1, derniere.Metric.Nombre);
        Assert.Equal(-150, derniere.Metric.Biais!.Value, 3);
        Assert.Equal(-100, derniere.Osrm.Biais!.Value, 3);
        Assert.Equal(-50, derniere.OsrmMetric.Biais!.Value, 3);
    }

    [Fact]
    public void Tranches_PrennentLeurBorneBasseEtComptentChaqueCoupleUneFois()
    {
        var calage = Caler([.. Fabriquer(km => km), new(60, 70, 60, 60)]);

        Assert.Equal([4, 5, 5, 5, 10, 10, 1, 1], calage.ParDistance.Select(tranche => tranche.Metric.Nombre));
        Assert.Equal([9, 5, 5, 10, 11, 0, 1], calage.ParMinutes.Select(tranche => tranche.Metric.Nombre));
        Assert.Null(calage.ParMinutes[5].Metric.Biais);
    }

    [Fact]
    public void ValidationCroisee_NeJugePasUnCoupleParLuiMeme()
    {
        var couples = Fabriquer(km => km);
        couples[39] = couples[39] with { Metric = 400 };

        var calage = Caler(couples);

        // A law that had seen the odd pair would come nearer to it than one fitted on the others alone.
        var juge = calage.ParMinutes[^1].Metric.Biais!.Value;
        Assert.Equal(-360, juge, 0);
        Assert.True(calage.Loi.Minutes(40) > 45);
    }

    [Fact]
    public void MemeGraine_MemeResultat()
    {
        var couples = Fabriquer(km => km + Math.Sin(km));

        Assert.Equal(Erreur(couples, 1), Erreur(couples, 1));
        Assert.NotEqual(Erreur(couples, 1), Erreur(couples, 2));
    }

    [Fact]
    public void TropPeuDeCouples_NeCalentRien() =>
        Assert.Null(CalageRoutier.Caler(Fabriquer(km => km)[..(CalageRoutier.CouplesMinimum - 1)], Options));

    private static double? Erreur(CoupleMesure[] couples, int graine) =>
        CalageRoutier.Caler(couples, Options with { Graine = graine })!.Formes[2].Ecarts.Quadratique;

    private static Accessibilite.Calage Caler(CoupleMesure[] couples) => CalageRoutier.Caler(couples, Options)!;

    // One pair a kilometre, from 1 to 40.
    private static CoupleMesure[] Fabriquer(Func<double, double> loi) =>
        [.. Enumerable.Range(1, 40).Select(km => new CoupleMesure(km, 1.25 * km, km, loi(km)))];
}
