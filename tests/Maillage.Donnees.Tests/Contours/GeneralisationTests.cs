using Maillage.Donnees.Contours;
using Maillage.Territoires;

namespace Maillage.Donnees.Tests.Contours;

public sealed class GeneralisationTests
{
    private static readonly Tolerance Enorme = new(1e12, double.PositiveInfinity);

    private static readonly CodeCommune Une = CodeCommune.Parse("34001");
    private static readonly CodeCommune Deux = CodeCommune.Parse("34002");

    [Fact]
    public void Generaliser_PetiteDent_PartEtGrandeReste()
    {
        // A square of 0.1 degree (about 8 by 11 km) with a tooth of 10 grid steps and another of 300.
        var arc = Arc(
            Une,
            (0, 430_000),
            (300, 430_010),
            (600, 430_000),
            (800, 430_300),
            (1_000, 430_000),
            (1_000, 431_000),
            (0, 431_000),
            (0, 430_000)
        );

        var points = Assert.Single(Generalisation.Generaliser([arc], new Tolerance(300_000, 1))).Points;

        Assert.DoesNotContain(new PointGrille(300, 430_010), points);
        Assert.Contains(new PointGrille(800, 430_300), points);
    }

    [Fact]
    public void Generaliser_SeuilNul_NeChangeRien()
    {
        var arc = Arc(Une, (0, 0), (5, 0), (5, 5), (0, 5), (0, 0));

        Assert.Equal(arc.Points, Assert.Single(Generalisation.Generaliser([arc], new Tolerance(0, 1))).Points);
    }

    [Fact]
    public void Generaliser_PetiteCommune_GardeCeQuiComptePourElle()
    {
        var arc = Arc(Une, (0, 0), (5, 0), (9, 1), (5, 5), (0, 5), (0, 0));

        Assert.Equal(arc.Points, Assert.Single(Generalisation.Generaliser([arc], new Tolerance(1e12, 0.02))).Points);
    }

    [Fact]
    public void Generaliser_AnneauSeul_GardeTroisPointsDistincts()
    {
        var arc = Arc(Une, (0, 0), (5, 0), (9, 1), (5, 5), (0, 5), (0, 0));

        Assert.Equal(3, Assert.Single(Generalisation.Generaliser([arc], Enorme)).Points.Distinct().Count());
    }

    [Fact]
    public void Generaliser_DeuxArcsDeMemesBouts_NeSeSuperposentPas()
    {
        ArcContour[] arcs = [Arc(Une, (0, 0), (5, -5), (10, 0)), Arc(Une, (10, 0), (5, 5), (0, 0))];

        var reste = Generalisation.Generaliser(arcs, Enorme);

        Assert.Equal(5, reste.Sum(arc => arc.Points.Count));
        Assert.Empty(CroisementsArcs.Chercher(reste));
    }

    [Fact]
    public void Generaliser_EnclaveDansLaDent_GardeLaDent()
    {
        ArcContour[] arcs =
        [
            Arc(Une, (0, 0), (100, 0), (100, 100), (60, 100), (50, 130), (40, 100), (0, 100), (0, 0)),
            new(Deux, Une, [new(49, 110), new(51, 110), new(50, 115), new(49, 110)]),
        ];

        var reste = Generalisation.Generaliser(arcs, Enorme);

        Assert.Empty(CroisementsArcs.Chercher(reste));
        Assert.Equal([Deux, Une], reste.Select(arc => arc.Gauche).Reverse());
        Assert.True(
            new FondDeCarte(new Millesime(2026), reste).Dissoudre([Une, Deux]).Contient(new PointGrille(50, 111))
        );
    }

    [Fact]
    public void Chercher_LimitesQuiSeCroisentSeTouchentOuSeRecouvrent_LesTrouve()
    {
        Assert.NotEmpty(CroisementsArcs.Chercher([Arc(Une, (0, 0), (10, 10)), Arc(Une, (0, 10), (10, 0))]));
        Assert.NotEmpty(CroisementsArcs.Chercher([Arc(Une, (0, 0), (10, 10)), Arc(Une, (5, 5), (10, 0))]));
        Assert.NotEmpty(CroisementsArcs.Chercher([Arc(Une, (0, 0), (10, 0)), Arc(Une, (10, 0), (0, 0))]));
        Assert.Empty(CroisementsArcs.Chercher([Arc(Une, (0, 0), (10, 10)), Arc(Une, (10, 10), (20, 0))]));
    }

    private static ArcContour Arc(CodeCommune gauche, params (int X, int Y)[] points) =>
        new(gauche, CodeCommune.Aucun, [.. points.Select(point => new PointGrille(point.X, point.Y))]);
}
