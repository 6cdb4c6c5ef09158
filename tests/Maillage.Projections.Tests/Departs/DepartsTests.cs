namespace Maillage.Projections.Tests.Departs;

public class DepartsTests
{
    // 100 of each band in 2010 and 2011; five years later, what a share of 90, 80, 60 and 40 per cent leaves.
    private static readonly EffectifAge[] Effectifs =
    [
        .. Annee(2010, 100, 100, 100, 100),
        .. Annee(2011, 100, 100, 200, 100),
        .. Annee(2015, 1, 90, 80, 60 + 40),
        .. Annee(2016, 1, 90, 80, 120 + 40),
    ];

    [Fact]
    public void Estimation_RetrouveLesPartsQuiRestent()
    {
        var risque = EstimationRisque.Estimer(Effectifs);

        Assert.Equal(0, risque.Taux(49));
        Assert.Equal(-Math.Log(0.9) / 5, risque.Taux(55), 9);
        Assert.Equal(-Math.Log(0.8) / 5, risque.Taux(60), 9);
        Assert.Equal(-Math.Log(0.6) / 5, risque.Taux(65), 9);
        Assert.Equal(-Math.Log(0.4) / 5, risque.Taux(80), 9);
    }

    [Fact]
    public void Taux_EntreDeuxAges_EstSurLaDroite()
    {
        var risque = new RisqueDepart([(50, 0), (60, 0.2)]);

        Assert.Equal(0.1, risque.Taux(55), 9);
        // A triangle of ten years by 0.2, and then a rectangle.
        Assert.Equal(1, risque.Cumul(60), 6);
        Assert.Equal(2, risque.Cumul(65), 6);
        Assert.Equal(Math.Exp(-0.2), risque.Maintien(70, 1), 6);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void Calage_DonneLaPartPubliee(double part)
    {
        var pyramide = new PyramideAges([(45, 10), (55, 30), (65, 60)]);
        var risque = new RisqueDepart([(40, 0.01), (60, 0.1)]);

        var facteur = CalageDepart.Facteur(pyramide, risque, 10, part);

        Assert.Equal(100 * part, CalageDepart.Departs(pyramide, risque, 10, facteur), 6);
    }

    private static IEnumerable<EffectifAge> Annee(int annee, params double[] medecins) =>
        new TrancheAge[] { new(50, 54), new(55, 59), new(60, 64), new(65, null) }.Zip(
            medecins,
            (tranche, nombre) => new EffectifAge(annee, tranche, nombre)
        );
}
