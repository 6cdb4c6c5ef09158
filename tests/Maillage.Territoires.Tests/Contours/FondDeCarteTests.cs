using static Maillage.Territoires.Tests.Contours.PetitMonde;

namespace Maillage.Territoires.Tests.Contours;

public sealed class FondDeCarteTests
{
    [Fact]
    public void Communes_SontTrieesParCode() =>
        Assert.Equal([NordOuest, NordEst, SudOuest, SudEst, Enclave], Fond.Communes);

    [Fact]
    public void Voisines_UnSeulPointCommun_NeComptePas()
    {
        Assert.Equal([NordEst, SudOuest], Fond.Voisines(NordOuest));
        Assert.Equal([NordOuest, SudEst, Enclave], Fond.Voisines(NordEst));
    }

    [Fact]
    public void Voisines_Enclave_ALaCommuneQuiLEntoure() => Assert.Equal([NordEst], Fond.Voisines(Enclave));

    [Fact]
    public void Voisines_CommuneHorsDuFond_SontVides() => Assert.Empty(Fond.Voisines(CodeCommune.Parse("75056")));

    [Fact]
    public void Contour_CommuneHorsDuFond_EstNul() => Assert.Null(Fond.Contour(CodeCommune.Parse("75056")));

    [Fact]
    public void Contour_Carre_TourneDansLeSensDirectEtSeFerme()
    {
        var polygone = Assert.Single(Fond.Contour(NordOuest)!.Polygones);

        Assert.Empty(polygone.Trous);
        Assert.Equal(polygone.Exterieur[0], polygone.Exterieur[^1]);
        Assert.Equal(10_000, AireEnPas(polygone.Exterieur));
    }

    [Fact]
    public void Contour_CommuneQuiEntoureUneAutre_ALeTrouDansLeSensInverse()
    {
        var polygone = Assert.Single(Fond.Contour(NordEst)!.Polygones);

        Assert.Equal(-400, AireEnPas(Assert.Single(polygone.Trous)));
        Assert.Equal(10_000, AireEnPas(polygone.Exterieur));
    }

    [Fact]
    public void Dissoudre_DeuxCarresVoisins_PerdLeurLimiteCommune()
    {
        var polygone = Assert.Single(Fond.Dissoudre([NordOuest, SudOuest]).Polygones);

        Assert.Equal(20_000, AireEnPas(polygone.Exterieur));
        Assert.DoesNotContain(polygone.Exterieur.Zip(polygone.Exterieur.Skip(1)), Horizontale);

        static bool Horizontale((PointGrille De, PointGrille Vers) cote) => cote.De.Y == 0 && cote.Vers.Y == 0;
    }

    [Fact]
    public void Dissoudre_DeuxCarresParUnCoin_DonneDeuxPolygones()
    {
        var contour = Fond.Dissoudre([NordOuest, SudEst]);

        Assert.Equal([10_000, 10_000], contour.Polygones.Select(polygone => AireEnPas(polygone.Exterieur)));
    }

    [Fact]
    public void Dissoudre_TroisCarresAutourDUnTrouTouchantLeBord_ResteUnSeulPolygone()
    {
        var polygone = Assert.Single(Fond.Dissoudre([NordOuest, NordEst, SudOuest]).Polygones);

        Assert.Equal(29_600, AireEnPas(polygone.Anneaux));
    }

    [Fact]
    public void Dissoudre_Tout_ALaSommeDesSurfacesEtLePerimetreDuCarre()
    {
        var region = Fond.Dissoudre(Fond.Communes);

        Assert.Equal(Fond.Communes.Sum(commune => Fond.Contour(commune)!.Hectares), region.Hectares, 9);
        Assert.Equal(40_000, AireEnPas(Assert.Single(region.Polygones).Exterieur));
        Assert.Empty(region.Polygones[0].Trous);
    }

    [Fact]
    public void Dissoudre_AnneauSansLeCentre_GardeLeTrou()
    {
        var region = Fond.Dissoudre([NordOuest, NordEst, SudOuest, SudEst]);

        Assert.Equal(-400, AireEnPas(Assert.Single(Assert.Single(region.Polygones).Trous)));
    }

    [Fact]
    public void Dissoudre_CommunesInconnues_SontLaisseesDeCote() =>
        Assert.Empty(Fond.Dissoudre([CodeCommune.Parse("75056")]).Polygones);

    [Fact]
    public void Dissoudre_TrouTouchantLeBordParUnPoint_ResteUnTrou()
    {
        var (hors, dans) = (CodeCommune.Parse("34001"), CodeCommune.Parse("34002"));
        var fond = new FondDeCarte(
            new Millesime(2026),
            [
                Arc(hors, CodeCommune.Aucun, (0, 0), (100, 0), (100, 100), (0, 100), (0, 0)),
                Arc(dans, hors, (0, 0), (50, 20), (20, 50), (0, 0)),
            ]
        );

        var polygone = Assert.Single(fond.Contour(hors)!.Polygones);

        Assert.Equal(10_000, AireEnPas(polygone.Exterieur));
        Assert.Equal(-1_050, AireEnPas(Assert.Single(polygone.Trous)));
    }

    [Fact]
    public void Ouvertes_FondSain_SontVides() => Assert.Empty(Fond.Ouvertes);

    [Fact]
    public void Ouvertes_ArcManquant_NommeLesDeuxCommunesQuIlSeparait()
    {
        var fond = new FondDeCarte(Fond.Millesime, [.. Fond.Arcs.Skip(1)]);

        Assert.Equal([NordOuest, NordEst], fond.Ouvertes);
        Assert.Throws<InvalidOperationException>(() => fond.Contour(NordOuest));
    }

    [Fact]
    public void Constructeur_ArcEntreUneCommuneEtElleMeme_EstRefuse() =>
        Assert.Throws<ArgumentException>(() =>
            new FondDeCarte(Fond.Millesime, [Arc(NordOuest, NordOuest, (0, 0), (1, 1))])
        );

    [Theory]
    [InlineData(50, 50, false)]
    [InlineData(10, 10, true)]
    [InlineData(110, 10, false)]
    public void Contient_TientCompteDesTrous(int x, int y, bool attendu) =>
        Assert.Equal(attendu, Fond.Contour(NordEst)!.Contient(new PointGrille(x, y)));
}
