using static Maillage.Planification.Tests.Placement.PetiteRegion;

namespace Maillage.Planification.Tests.Placement;

public class ControleDemandeTests
{
    [Fact]
    public void ToutesLesFautesALaFois() =>
        Assert.Equal(
            ["nombre", "par_commune", "seuil", "etp", "permises", "permises", "d_abord"],
            Fautes(
                new()
                {
                    Nombre = 0,
                    ParCommune = 0,
                    Seuil = double.NaN,
                    EtpParMedecin = 0,
                    Permises = [Code(8)],
                    Priorite = new([Code(0)]),
                }
            )
        );

    [Fact]
    public void PlusDeMedecinsQueDePlaces()
    {
        Assert.Equal(["nombre"], Fautes(new() { Nombre = 3 }));
        Assert.Empty(Fautes(new() { Nombre = 2 }));
        Assert.Empty(Fautes(new() { Nombre = 4, ParCommune = 2 }));
        Assert.Equal(["nombre"], Fautes(new() { Nombre = 2, Permises = [Code(0), Code(0)] }));
    }

    [Fact]
    public void AucuneCommunePermise() => Assert.Equal(["permises"], Fautes(new() { Nombre = 1, Permises = [] }));

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void ReservesImpossibles(int auMoins) =>
        Assert.Equal(["d_abord_au_moins"], Fautes(new() { Nombre = 2, Priorite = new([Code(0)], auMoins) }));

    private static IEnumerable<string> Fautes(DemandePlacement demande)
    {
        var (probleme, fautes) = ProblemePlacement.Poser(Isolee(512, 1024), demande);
        Assert.Equal(fautes.Count == 0, probleme is not null);
        Assert.All(fautes, faute => Assert.NotEmpty(faute.Message));
        return fautes.Select(faute => faute.Cle);
    }
}
