using static Maillage.Territoires.Tests.Contours.PetitMonde;

namespace Maillage.Territoires.Tests.Contours;

public sealed class DessinSvgTests
{
    private static readonly CadreSvg Cadre = new(Fond.Dissoudre(Fond.Communes).Emprise, 200, 200);

    [Fact]
    public void CheminSvg_CarreDansUnCadreCarre_OccupeSonQuart()
    {
        Assert.Equal("M100 100l-100 0 0 100 100 0z", Fond.CheminSvg(SudOuest, Cadre));
        Assert.Equal("0 0 200 200", Cadre.ViewBox);
    }

    [Fact]
    public void CheminSvg_CommuneTrouee_ADeuxSousChemins() =>
        Assert.Equal(2, Fond.CheminSvg(NordEst, Cadre).Count(lettre => lettre == 'M'));

    [Fact]
    public void CheminSvg_CommuneHorsDuFond_EstVide() =>
        Assert.Equal("", Fond.CheminSvg(CodeCommune.Parse("75056"), Cadre));

    [Fact]
    public void CheminSvg_DessinMinuscule_ResteValide() =>
        Assert.Equal("M0.5 0.5l0 0z", Fond.CheminSvg(Enclave, new CadreSvg(new Emprise(-1, -1, 1, 1), 1, 1)));

    [Fact]
    public void Projeter_CadrePlusLargeQueLEmprise_CentreEtGardeLEchelle()
    {
        var cadre = new CadreSvg(new Emprise(0, 59, 2, 61), 400, 100);

        Assert.Equal((200, 50), cadre.Projeter(new Position(60, 1)));
        Assert.Equal((200, 0), cadre.Projeter(new Position(61, 1)));
        var (x, _) = cadre.Projeter(new Position(60, 2));
        Assert.Equal(225, x, 6);
    }

    [Fact]
    public void UnitesParKm_UnDegreDeHaut_DiviseLaHauteurParCentOnzeKilometres() =>
        Assert.Equal(1, new CadreSvg(new Emprise(2, 43, 2.1, 44), 500, 111).UnitesParKm, 2e-3);
}
