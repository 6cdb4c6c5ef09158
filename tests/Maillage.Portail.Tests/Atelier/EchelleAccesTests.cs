using Maillage.Portail.Atelier;
using Maillage.Territoires;

namespace Maillage.Portail.Tests.Atelier;

public class EchelleAccesTests
{
    private static readonly AplPubliee Drees = new(2018, 2.9, 2.3, 500);

    [Theory]
    [InlineData(3.15, "+0,85 (3,15 ici, 2,3 pour la Drees en 2018)")]
    [InlineData(2.0, "−0,3 (2 ici, 2,3 pour la Drees en 2018)")]
    public void FaceALaDrees_DitLEcartEtLesDeuxValeurs(double estime, string mots) =>
        Assert.Equal(mots, EchelleAcces.FaceALaDrees(estime, Drees));

    [Fact]
    public void FaceALaDrees_SansLUneDesDeux_EstInconnu()
    {
        Assert.Equal("Inconnu", EchelleAcces.FaceALaDrees(null, Drees), ignoreCase: true);
        Assert.Equal("Inconnu", EchelleAcces.FaceALaDrees(3, null), ignoreCase: true);
    }

    [Theory]
    [InlineData(-2.1, -2)]
    [InlineData(2, 2)]
    public void Classes_DeLaDrees_ChangentAuxBornes(double ecart, double borne)
    {
        Assert.NotEqual(
            EchelleAcces.Classer(Regard.Drees, borne - 0.01),
            EchelleAcces.Classer(Regard.Drees, borne + 0.01)
        );
        Assert.Equal(
            EchelleAcces.Classer(Regard.Drees, ecart),
            EchelleAcces.Classer(Regard.Drees, ecart < borne ? borne - 0.01 : borne + 0.01)
        );
    }
}
