namespace Maillage.Accessibilite.Tests.Temps;

public class MatriceTempsTests
{
    private static readonly Trajet[] EnDesordre = [new(1, 2, 7), new(0, 1, 5), new(1, 0, 3), new(0, 0, 0)];

    [Fact]
    public void Assembler_RangeLesCouplesQuelQueSoitLeurOrdre()
    {
        var temps = MatriceTemps.Assembler(3, 3, EnDesordre);
        Assert.Equal((3, 3, 4), (temps.Origines, temps.Destinations, temps.Couples));
        Assert.Equal([0, 2], temps.DestinationsDe(1).ToArray());
        Assert.Equal([3, 7], temps.MinutesDe(1).ToArray());
        Assert.True(temps.DestinationsDe(2).IsEmpty);
        Assert.Equal(7, temps.Minutes(1, 2));
        Assert.Equal(0, temps.Minutes(0, 0));
        Assert.Null(temps.Minutes(1, 1));
    }

    [Fact]
    public void Avec_RemplaceEtAjoute_SansToucherLaPremiere()
    {
        var temps = MatriceTemps.Assembler(3, 3, EnDesordre);
        var autre = temps.Avec(new Dictionary<(int, int), double> { [(1, 2)] = 1, [(2, 0)] = 9 });
        Assert.Equal((1, 9, 5), (autre.Minutes(1, 2), autre.Minutes(2, 0), autre.Couples));
        Assert.Equal((7, null, 4), (temps.Minutes(1, 2), temps.Minutes(2, 0), temps.Couples));
    }

    [Theory]
    [InlineData(-1, 0, 5)]
    [InlineData(3, 0, 5)]
    [InlineData(0, -1, 5)]
    [InlineData(0, 3, 5)]
    [InlineData(0, 2, -0.1)]
    [InlineData(0, 2, double.NaN)]
    [InlineData(0, 2, double.PositiveInfinity)]
    [InlineData(0, 1, 6)]
    public void Assembler_CoupleFautif_EstRefuse(int origine, int destination, double minutes) =>
        Assert.ThrowsAny<ArgumentException>(() =>
            MatriceTemps.Assembler(3, 3, [.. EnDesordre, new(origine, destination, minutes)])
        );
}
