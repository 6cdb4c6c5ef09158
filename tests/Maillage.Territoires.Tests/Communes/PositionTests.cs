namespace Maillage.Territoires.Tests.Communes;

public class PositionTests
{
    // R = 6 371.0088 km: a degree is R·π/180 = 111.195 km, a quarter of a great circle R·π/2 = 10 007.557 km
    [Theory]
    [InlineData(0, 0, 0, 0, 0)]
    [InlineData(43, 1, 44, 1, 111.195)]
    [InlineData(0, 0, 0, 1, 111.195)]
    [InlineData(0, 0, 90, 0, 10007.557)]
    [InlineData(0, 0, 0, 180, 20015.114)]
    [InlineData(0, 179.5, 0, -179.5, 111.195)]
    public void DistanceKm_PairesConnues_AuMetre(double lat1, double lon1, double lat2, double lon2, double attendu)
    {
        var (a, b) = (new Position(lat1, lon1), new Position(lat2, lon2));
        Assert.Equal(attendu, a.DistanceKm(b), 0.001);
        Assert.Equal(attendu, b.DistanceKm(a), 0.001);
    }

    // On the parallel of 60°, the great circle between meridians 2° apart: 2R·asin(cos 60° · sin 1°) = 111.190 km
    [Fact]
    public void DistanceKm_SurUnParallele_LesMeridiensSeResserrent() =>
        Assert.Equal(111.191, new Position(60, 0).DistanceKm(new Position(60, 2)), 0.005);
}
