namespace Maillage.Accessibilite.Tests.Calage;

public class MesureEcartsTests
{
    [Fact]
    public void Ecarts_SeResumentEnBiaisAbsoluesEtCarres()
    {
        var ecarts = MesureEcarts.De([-4, 1, 2, 5]);

        Assert.Equal((4, 1.0, 3.0, 3.0), (ecarts.Nombre, ecarts.Biais, ecarts.AbsolueMoyenne, ecarts.AbsolueMediane));
        Assert.Equal(Math.Sqrt(11.5), ecarts.Quadratique);
    }

    [Fact]
    public void MedianeDUnNombreImpair_EstCelleDuMilieu() =>
        Assert.Equal(2, MesureEcarts.De([9, 1, -2]).AbsolueMediane);

    [Fact]
    public void SansEcart_RienNEstConnu() => Assert.Equal(new(0, null, null, null, null), MesureEcarts.De([]));
}
