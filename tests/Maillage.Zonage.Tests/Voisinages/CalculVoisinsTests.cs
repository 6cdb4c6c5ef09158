namespace Maillage.Zonage.Tests.Voisinages;

public class CalculVoisinsTests
{
    private static readonly CalculVoisins Calcul = new(PetiteRegion.Referentiel);

    // A-B: 40 000 over 300 people; B-C: 10 000 over 500; C-D: none over 700. (12 000 000 + 5 000 000) / 1 500.
    [Fact]
    public void Ecarts_SontPeses_EtNommes()
    {
        var ecarts = Calcul.Mesurer([50_000, 10_000, 0, 0], 1);
        Assert.Equal((3, 2, 0), (ecarts.Frontieres, ecarts.AvecEcart, ecarts.Inconnues));
        Assert.Equal(11_333.33m, Math.Round(ecarts.EcartMoyen!.Value, 2));
        Assert.Equal([new Frontiere(PetiteRegion.A, PetiteRegion.B, 40_000, 300)], ecarts.Pires);
    }

    [Fact]
    public void MontantInconnu_NEstPasUnEcart()
    {
        var ecarts = Calcul.Mesurer([null, 0, 10_000, 0], 5);
        Assert.Equal((2, 2, 1), (ecarts.Frontieres, ecarts.AvecEcart, ecarts.Inconnues));
        // As wide: the border of more people comes first, the commune that opens more comes first in it.
        Assert.Equal(
            [(PetiteRegion.C, PetiteRegion.D), (PetiteRegion.C, PetiteRegion.B)],
            ecarts.Pires.Select(une => (une.Une, une.Autre))
        );
    }

    [Fact]
    public void RienDeConnu_PasDeMoyenne() => Assert.Null(Calcul.Mesurer([null, null, null, null], 5).EcartMoyen);
}
