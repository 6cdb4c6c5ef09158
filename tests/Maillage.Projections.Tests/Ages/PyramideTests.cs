namespace Maillage.Projections.Tests.Ages;

public class PyramideTests
{
    private static readonly EffectifAge[] Tranches =
    [
        new(2020, new(30, 39), 50),
        new(2020, new(40, 59), 30),
        new(2020, new(60, null), 20),
    ];

    [Fact]
    public void Forme_GardeLEffectifEtLaPartDesAnciens()
    {
        var pyramide = new FormePyramide(Tranches, 0.8).Appliquer(133, 60, 0.39);

        Assert.Equal(133, pyramide.Total);
        Assert.Equal(52, pyramide.Dans(new(60, null)));
    }

    [Fact]
    public void Forme_EtaleUneTrancheFermeeEtEclaircitLOuverte()
    {
        var forme = new FormePyramide(Tranches, 0.5);

        Assert.Equal(0.05, forme[30], 9);
        Assert.Equal(0.015, forme[59], 9);
        Assert.Equal(0, forme[29]);
        Assert.Equal(forme[60] / 2, forme[61], 9);
        Assert.Equal(1, Enumerable.Range(0, PyramideAges.AgeMaximal + 1).Sum(age => forme[age]), 9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(5_542)]
    public void Partage_NePerdPersonne(int total) =>
        Assert.Equal(total, Partage.Entier(total, [(1, 0.31), (2, 0.33), (3, 0.36)]).Sum(part => part.Nombre));

    [Fact]
    public void Partage_DonneLeResteAuPlusGrand() =>
        Assert.Equal([(1, 1), (2, 2)], Partage.Entier(3, [(1, 0.45), (2, 0.55)]));

    [Fact]
    public void Pyramide_RefuseUnEffectifNegatifOuUnAgeHorsBornes()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PyramideAges([(40, -1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PyramideAges([(PyramideAges.AgeMaximal + 1, 1)]));
    }
}
