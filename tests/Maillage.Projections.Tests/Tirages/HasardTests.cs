namespace Maillage.Projections.Tests.Tirages;

public class HasardTests
{
    [Fact]
    public void Alea_AUnRang_EstLeMemeQueDansLOrdre()
    {
        var alea = Alea.De(7, 12, 3);
        var lecture = alea.Curseur(5);

        Assert.Equal(alea.Entier(5), lecture.Suivant());
        Assert.Equal(alea.Entier(6), lecture.Suivant());
    }

    [Fact]
    public void Alea_EstUniforme()
    {
        var alea = Alea.De(1, 2, 3);
        var tires = Enumerable.Range(0, 100_000).Select(rang => alea.Unite((ulong)rang)).ToList();

        Assert.InRange(tires.Average(), 0.497, 0.503);
        Assert.All(tires.GroupBy(tire => (int)(tire * 10)), dixieme => Assert.InRange(dixieme.Count(), 9_600, 10_400));
    }

    [Fact]
    public void Normale_AUneMoyenneNulleEtUnEcartTypeDeUn()
    {
        var alea = Alea.De(1, 2, 3);
        var tires = Enumerable.Range(0, 100_000).Select(rang => alea.Normale((ulong)rang)).ToList();

        Assert.InRange(tires.Average(), -0.015, 0.015);
        Assert.InRange(tires.Average(tire => tire * tire), 0.98, 1.02);
    }

    [Theory]
    [InlineData(1, 0.36, 0)]
    [InlineData(1, 0.37, 1)]
    [InlineData(1, 0.73, 1)]
    [InlineData(1, 0.74, 2)]
    [InlineData(0, 0.999, 0)]
    [InlineData(500, 0.5, 500)]
    [InlineData(5_000, 0.5, 5_000)]
    [InlineData(5_000, 0.8413, 5_071)]
    [InlineData(5_000, 0.1587, 4_929)]
    public void Poisson_EstLInverseDeSaLoi(double moyenne, double part, int nombre) =>
        Assert.Equal(nombre, Poisson.Quantile(moyenne, part));

    [Fact]
    public void Poisson_NeSautePasAuChangementDeCalcul()
    {
        foreach (var part in new[] { 0.01, 0.5, 0.99 })
        {
            Assert.InRange(Poisson.Quantile(501, part) - Poisson.Quantile(499, part), 1, 3);
        }
    }

    [Fact]
    public void Poisson_CroitAvecLaMoyenne()
    {
        foreach (var part in new[] { 0.01, 0.3, 0.9, 0.999999 })
        {
            var nombres = Enumerable.Range(0, 200).Select(moyenne => Poisson.Quantile(moyenne / 2.0, part)).ToList();
            Assert.Equal(nombres.Order(), nombres);
        }
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(0.5, 20)]
    [InlineData(1, 30)]
    public void Incertitude_VaDUneBorneALAutre(double part, double attendu) =>
        Assert.Equal(attendu, new Incertitude(10, 20, 30).Quantile(part), 9);

    [Fact]
    public void Incertitude_AuPlusProbable_EnPasseLaPart() =>
        // A quarter of the triangle is below its summit.
        Assert.Equal(20, new Incertitude(10, 20, 50).Quantile(0.25), 9);

    [Fact]
    public void Bande_PrendLaValeurDUnTirage()
    {
        var bande = Bande.De([.. Enumerable.Range(1, 40).Select(valeur => (double)valeur)]);

        Assert.Equal(new Bande(1, 4, 10, 20, 30, 36, 39), bande);
    }
}
