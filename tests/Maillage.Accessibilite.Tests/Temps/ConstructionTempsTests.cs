using Maillage.Territoires;
using static Maillage.Accessibilite.Tests.Temps.ModelesDEssai;

namespace Maillage.Accessibilite.Tests.Temps;

public class ConstructionTempsTests
{
    private const double Portee = 20;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Matrice_EstCelleDeToutesLesPairesEssayees(int graine)
    {
        var hasard = new Random(graine);
        var (origines, destinations) = (Tirer(150, hasard), Tirer(60, hasard));

        var temps = ConstructionTemps.Entre(Courant, origines, destinations, Portee);

        Assert.InRange(temps.Couples, 100, 150 * 60 / 2);
        for (var origine = 0; origine < origines.Length; origine++)
        {
            for (var destination = 0; destination < destinations.Length; destination++)
            {
                var minutes = Courant.Minutes(origines[origine], destinations[destination]);
                Proche(minutes <= Portee ? minutes : null, temps.Minutes(origine, destination));
            }
        }
    }

    [Fact]
    public void DansUneRegion_ChaqueLieuSAtteintParSonTempsInterne()
    {
        var lieux = Tirer(80, new Random(4));

        var temps = ConstructionTemps.Dans(Courant, lieux, Portee);

        for (var lieu = 0; lieu < lieux.Length; lieu++)
        {
            Proche(Courant.MinutesInternes(lieux[lieu]), temps.Minutes(lieu, lieu));
            foreach (var autre in temps.DestinationsDe(lieu))
            {
                Assert.Equal(temps.Minutes(lieu, autre), temps.Minutes(autre, lieu));
            }
        }
    }

    [Fact]
    public void LieuImmense_SAtteintAuDelaDeLaPortee()
    {
        var desert = new LieuRoutier(new Position(44, 2), 7, Hectares: 10_000_000);

        Assert.True(ConstructionTemps.Dans(Courant, [desert], Portee).Minutes(0, 0) > Portee);
    }

    [Fact]
    public void LieuxDeMemeCentre_SontAZeroMinute()
    {
        var lieu = new LieuRoutier(new Position(44, 2), 4, 900);

        var temps = ConstructionTemps.Entre(Courant, [lieu], [lieu, lieu], Portee);

        Assert.Equal([0.0, 0.0], temps.MinutesDe(0).ToArray());
    }

    [Fact]
    public void SansLieu_LaMatriceEstVide()
    {
        LieuRoutier[] seul = [new(new Position(44, 2), 4)];

        Assert.Equal((0, 0), Taille(ConstructionTemps.Dans(Courant, [], Portee)));
        Assert.Equal((1, 0), Taille(ConstructionTemps.Entre(Courant, seul, [], Portee)));
        Assert.Equal((0, 0), Taille(ConstructionTemps.Entre(Courant, [], seul, Portee)));
    }

    [Fact]
    public void DistanceLimite_EstCelleDuPointLePlusProche()
    {
        var limite = new DistanceLimite([new(44, 2), new(45, 2)]);
        var lieu = new Position(44.4, 2.1);

        Assert.Equal(lieu.DistanceKm(new(44, 2)), limite.Kilometres(lieu), 6);
        Assert.Equal(limite.Kilometres(lieu), limite.Minutes(lieu, new(UneMinuteParKm)), 6);
    }

    private static (int, int) Taille(MatriceTemps temps) => (temps.Origines, temps.Couples);

    private static void Proche(double? attendu, double? obtenu)
    {
        Assert.Equal(attendu is null, obtenu is null);
        Assert.Equal(attendu ?? 0, obtenu ?? 0, 6);
    }

    private static LieuRoutier[] Tirer(int nombre, Random hasard) =>
        [
            .. Enumerable
                .Range(0, nombre)
                .Select(_ => new LieuRoutier(
                    new Position(43 + hasard.NextDouble(), 1 + hasard.NextDouble()),
                    hasard.Next(0, 8),
                    hasard.Next(100, 9000)
                )),
        ];
}
