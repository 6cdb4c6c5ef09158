namespace Maillage.Accessibilite.Tests.Decroissances;

public class DecroissancesTests
{
    public static TheoryData<Decroissance> Toutes { get; } =
    [
        Bandes.Seuil(30),
        new Bandes(new(10, 1), new(15, 0.3), new(20, 0.1)),
        new Bandes(new(10, 1, false), new(20, 0.5)),
        new Gaussienne(20),
        new Exponentielle(5, 25),
        new Inverse(30),
    ];

    [Theory]
    [MemberData(nameof(Toutes))]
    public void Poids_NeCroitJamais_EtSAnnuleAuDelaDeLaPortee(Decroissance loi)
    {
        var minutes = Enumerable.Range(0, 400).Select(dixieme => dixieme / 10.0).ToList();
        var poids = minutes.Select(loi.Poids).ToList();
        Assert.Equal(1, poids[0]);
        Assert.All(poids.Zip(poids.Skip(1)), paire => Assert.True(paire.First >= paire.Second));
        Assert.All(
            minutes.Zip(poids),
            lieu => Assert.Equal(lieu.First > loi.Portee, lieu.Second == 0 && lieu.First > loi.Portee)
        );
        Assert.All(poids, valeur => Assert.InRange(valeur, 0, 1));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10, 1)]
    [InlineData(10.01, 0.3)]
    [InlineData(15, 0.3)]
    [InlineData(20, 0.1)]
    [InlineData(20.01, 0)]
    public void Bandes_BorneComprise(double minutes, double poids) =>
        Assert.Equal(poids, new Bandes(new(10, 1), new(15, 0.3), new(20, 0.1)).Poids(minutes));

    [Theory]
    [InlineData(9.99, 1)]
    [InlineData(10, 0.3)]
    [InlineData(15, 0.1)]
    [InlineData(20, 0.1)]
    public void Bandes_BorneExclue(double minutes, double poids) =>
        Assert.Equal(poids, new Bandes(new(10, 1, false), new(15, 0.3, false), new(20, 0.1)).Poids(minutes));

    [Fact]
    public void Gaussienne_VautUnPuisZero_EtSaFormuleAuMilieu()
    {
        var loi = new Gaussienne(20);
        Assert.Equal(1, loi.Poids(0));
        Assert.Equal((Math.Exp(-0.125) - Math.Exp(-0.5)) / (1 - Math.Exp(-0.5)), loi.Poids(10), 1e-15);
        Assert.Equal(0, loi.Poids(20));
    }

    [Fact]
    public void Exponentielle_EstDiviseeParDeuxAChaqueDemiVie()
    {
        var loi = new Exponentielle(5, 20);
        Assert.Equal([1, 0.5, 0.25, 0.0625, 0], new double[] { 0, 5, 10, 20, 20.1 }.Select(loi.Poids));
    }

    [Fact]
    public void Inverse_PlafonneSousSonPlancher() =>
        Assert.Equal([0.5, 0.5, 0.25, 0], new double[] { 0, 2, 4, 60 }.Select(new Inverse(60, 2).Poids));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Parametre_HorsDeSesBornes_EstRefuse(double valeur)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Gaussienne(valeur));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Exponentielle(valeur, 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Exponentielle(5, valeur));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Inverse(valeur));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Inverse(20, valeur));
    }

    [Fact]
    public void Lire_BornesComprisesEtExclues()
    {
        var (bandes, erreurs) = LectureBandes.Lire("10):1, 15:0.3,20:0.1");
        Assert.Empty(erreurs);
        Assert.Equal([new Bande(10, 1, false), new Bande(15, 0.3), new Bande(20, 0.1)], bandes!.Liste);
        Assert.Equal(20, bandes.Portee);
    }

    [Theory]
    [InlineData("", "« » n'est pas une bande")]
    [InlineData("10", "n'est pas une bande")]
    [InlineData("10:1:2", "n'est pas une bande")]
    [InlineData("10:un", "n'est pas une bande")]
    [InlineData("-5:1", "n'est pas une bande")]
    [InlineData("0):1", "n'est pas une durée")]
    [InlineData("10:0", "doit être supérieur à 0")]
    [InlineData("15:1,10:0.3", "rangez les bornes")]
    [InlineData("10:1,10:0.3", "rangez les bornes")]
    [InlineData("10:0.3,15:1", "ne croît pas")]
    public void Lire_TexteFautif_DitQuoiCorriger(string texte, string message)
    {
        var (bandes, erreurs) = LectureBandes.Lire(texte);
        Assert.Null(bandes);
        Assert.Contains(message, Assert.Single(erreurs).Replace("«  »", "« »"), StringComparison.Ordinal);
    }

    [Fact]
    public void Lire_PlusieursFautes_LesDitToutes() => Assert.Equal(2, LectureBandes.Lire("dix:1,15:x").Erreurs.Count);

    [Fact]
    public void Bandes_SansBande_EstRefusee() => Assert.Throws<ArgumentException>(() => new Bandes());
}
