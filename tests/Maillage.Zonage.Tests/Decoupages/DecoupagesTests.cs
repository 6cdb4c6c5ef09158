using Maillage.Territoires;

namespace Maillage.Zonage.Tests.Decoupages;

public class DecoupagesTests
{
    [Fact]
    public void ParCommune_UneParCommune() =>
        Assert.Equal(
            [("34001", 100), ("34002", 200), ("34003", 300), ("34004", 400)],
            Zonage.Decoupages.ParCommune(PetiteRegion.Referentiel).Territoires.Select(une => (une.Code, une.Population))
        );

    [Fact]
    public void ParEpci_CelleQuiEstSansEpci_EstSeule()
    {
        var decoupage = Zonage.Decoupages.ParEpci(PetiteRegion.Referentiel);
        Assert.Equal(
            [("200042653", "AB", 300), ("243400769", "C seule", 300), ("34004", "34004 (sans intercommunalité)", 400)],
            decoupage.Territoires.Select(une => (une.Code, une.Nom, une.Population))
        );
        Assert.Equal("AB", decoupage.De(PetiteRegion.B)?.Nom);
    }

    [Fact]
    public void ParTerritoireDeVie_PorteLaRegionDansSonCode()
    {
        var (un, deux) = (new TerritoireDeVie("01234", "Un"), new TerritoireDeVie("567__", "Deux"));
        var composition = new CompositionTvs(
            new Dictionary<CodeCommune, TerritoireDeVie>
            {
                [PetiteRegion.A] = un,
                [PetiteRegion.B] = deux,
                [PetiteRegion.C] = un,
                [PetiteRegion.D] = deux,
            },
            []
        );
        var decoupage = Zonage.Decoupages.ParTerritoireDeVie(PetiteRegion.Referentiel, composition);
        Assert.Equal(
            [("76x01234", "Un", 400), ("76x567__", "Deux", 600)],
            decoupage.Territoires.Select(une => (une.Code, une.Nom, une.Population))
        );
    }
}
