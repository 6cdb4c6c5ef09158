namespace Maillage.Territoires.Tests.Contours;

public sealed class MesuresTests
{
    [Fact]
    public void Hectares_CarreDUnDegreAuParallele43_VautLaSurfaceDeLEllipsoide()
    {
        var carre = Carre(10_000, 430_000, 10_000);

        Assert.Equal(898_548.3, carre.Hectares, 0.1);
        Assert.Equal(Decoupes(10).Sum(part => part.Hectares), carre.Hectares, 1e-3);

        static IEnumerable<Contour> Decoupes(int n) =>
            from i in Enumerable.Range(0, n)
            from j in Enumerable.Range(0, n)
            select Carre(10_000 + i * 10_000 / n, 430_000 + j * 10_000 / n, 10_000 / n);
    }

    [Fact]
    public void Metres_UneMinuteDeLatitude_VautUnMilleMarin()
    {
        var metres = ProjectionLocale.Metres(new PointGrille(0, 450_000), new PointGrille(0, 450_600)) / 3.6;

        Assert.Equal(1852, metres, 2.0);
    }

    [Fact]
    public void Metres_EstOuest_SeReduitCommeLeCosinusDeLaLatitude()
    {
        var equateur = ProjectionLocale.Metres(new PointGrille(0, 0), new PointGrille(10, 0));
        var parallele60 = ProjectionLocale.Metres(new PointGrille(0, 600_000), new PointGrille(10, 600_000));

        Assert.Equal(0.5, parallele60 / equateur, 2e-3);
    }

    [Fact]
    public void Emprise_Contour_EstEnDegres()
    {
        var emprise = Carre(10_000, 430_000, 5_000).Emprise;

        Assert.Equal(new Emprise(1, 43, 1.5, 43.5), emprise);
        Assert.Equal(new Position(43.25, 1.25), emprise.Centre);
        Assert.True(emprise.Coupe(new Emprise(1.5, 43.5, 2, 44)));
        Assert.False(emprise.Coupe(new Emprise(1.6, 43, 2, 44)));
    }

    [Fact]
    public void Emprise_SansPoint_EstRefusee() => Assert.Throws<ArgumentException>(() => new Contour([]).Emprise);

    [Theory]
    [InlineData(1.44344, 43.60456, 14434, 436046)]
    [InlineData(-0.32, 42.7, -3200, 427000)]
    public void Depuis_Degres_ArronditALaGrille(double longitude, double latitude, int x, int y)
    {
        var point = PointGrille.Depuis(longitude, latitude);

        Assert.Equal(new PointGrille(x, y), point);
        Assert.Equal(point, PointGrille.Depuis(point.Longitude, point.Latitude));
    }

    private static Contour Carre(int x, int y, int cote) =>
        new([new Polygone([new(x, y), new(x + cote, y), new(x + cote, y + cote), new(x, y + cote), new(x, y)], [])]);
}
