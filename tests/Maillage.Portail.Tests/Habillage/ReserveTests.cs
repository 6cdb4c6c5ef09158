using Maillage.Portail.Habillage;

namespace Maillage.Portail.Tests.Habillage;

public class ReserveTests
{
    [Fact]
    public void Lire_DeuxFois_NeCalculeQuUneFois()
    {
        var reserve = new Reserve<string, int>(10);
        var calculs = 0;

        Assert.Equal(1, reserve.Lire("a", () => ++calculs));
        Assert.Equal(1, reserve.Lire("a", () => ++calculs));
    }

    [Fact]
    public void Lire_TropDePoids_LaPlusAncienneSort()
    {
        var reserve = new Reserve<string, string>(10);
        foreach (var mot in new[] { "quatre", "cinq", "six" })
        {
            reserve.Lire(mot, () => mot, valeur => valeur.Length);
        }

        Assert.Equal("recalculé", reserve.Lire("quatre", () => "recalculé"));
        Assert.Equal("six", reserve.Lire("six", () => "recalculé"));
    }

    [Fact]
    public void Lire_PlusLourdQueTout_NEstPasGarde()
    {
        var reserve = new Reserve<string, string>(3);
        reserve.Lire("a", () => "trop long", valeur => valeur.Length);

        Assert.Equal("b", reserve.Lire("a", () => "b"));
    }
}
