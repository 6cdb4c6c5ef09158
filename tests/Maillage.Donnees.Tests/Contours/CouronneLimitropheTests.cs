using Maillage.Donnees.Contours;
using Maillage.Territoires;

namespace Maillage.Donnees.Tests.Contours;

/// <summary>A strip of communes on the parallel 43.5, side by side from west to east, 0.1 degree high (11 km).</summary>
public sealed class CouronneLimitropheTests
{
    [Fact]
    public void Calculer_CommuneToutEntiereDansLes10Km_EstLimitrophe()
    {
        // 0.1 degree of longitude is 8.1 km at this latitude.
        var classes = Calculer((0.1, Zone.Zip), (0.1, Zone.Zar));

        Assert.Equal(Zone.Limitrophe10Km, classes[Commune(1)]);
    }

    [Fact]
    public void Calculer_CommuneZipOuZac_NEstPasAuDela()
    {
        var classes = Calculer((0.1, Zone.Zip), (0.1, Zone.Zac));

        Assert.Null(classes[Commune(0)]);
        Assert.Null(classes[Commune(1)]);
    }

    [Fact]
    public void Calculer_CommuneCoupeeParLes10Km_EstInconnue() =>
        Assert.DoesNotContain(Commune(1), Calculer((0.1, Zone.Zac), (0.2, Zone.Zar)));

    [Fact]
    public void Calculer_DistanceADeuxCentsMetresPres_EstInconnue() =>
        Assert.DoesNotContain(Commune(1), Calculer((0.1, Zone.Zac), (0.1225, Zone.Zar)));

    [Fact]
    public void Calculer_CommuneLointainePresDeLaFrontiere_EstInconnue() =>
        Assert.DoesNotContain(Commune(2), Calculer((0.1, Zone.Zip), (0.2, Zone.Zar), (0.1, Zone.Zar)));

    [Fact]
    public void Calculer_CommuneLointaineEtLoinDeLaFrontiere_NEstPasLimitrophe()
    {
        var zonage = new Dictionary<CodeCommune, Zone?>
        {
            [Commune(0)] = Zone.Zip,
            [Commune(1)] = Zone.Zar,
            [Commune(2)] = null,
        };

        var classes = CouronneLimitrophe.Calculer(Emboitees(), zonage);

        Assert.True(classes.ContainsKey(Commune(2)));
        Assert.Null(classes[Commune(2)]);
    }

    [Fact]
    public void Calculer_CommuneLointainePresDUneCommuneInconnue_EstInconnue()
    {
        var zonage = new Dictionary<CodeCommune, Zone?> { [Commune(0)] = Zone.Zip, [Commune(2)] = Zone.Zar };

        var classes = CouronneLimitrophe.Calculer(Emboitees(), zonage);

        Assert.Equal([Commune(0)], classes.Keys);
    }

    private static IReadOnlyDictionary<CodeCommune, Zone?> Calculer(params (double Largeur, Zone Zone)[] bande)
    {
        var arcs = new List<ArcContour>();
        var (ouest, gauche) = (10_000, CodeCommune.Aucun);
        foreach (var (rang, (largeur, _)) in bande.Index())
        {
            var est = ouest + (int)Math.Round(largeur * PointGrille.ParDegre);
            arcs.Add(new ArcContour(gauche, Commune(rang), [new(ouest, 435_000), new(ouest, 436_000)]));
            arcs.Add(new ArcContour(Commune(rang), CodeCommune.Aucun, [new(ouest, 435_000), new(est, 435_000)]));
            arcs.Add(new ArcContour(Commune(rang), CodeCommune.Aucun, [new(est, 436_000), new(ouest, 436_000)]));
            (ouest, gauche) = (est, Commune(rang));
        }
        arcs.Add(new ArcContour(gauche, CodeCommune.Aucun, [new(ouest, 435_000), new(ouest, 436_000)]));
        var zonage = bande.Index().ToDictionary(b => Commune(b.Index), b => (Zone?)b.Item.Zone);
        return CouronneLimitrophe.Calculer(new FondDeCarte(new Millesime(2026), arcs), zonage);
    }

    /// <summary>Three squares one in another, their sides 0.2 degree apart at least (16 km): 2 within 1 within 0.</summary>
    private static FondDeCarte Emboitees() =>
        new(
            new Millesime(2026),
            [
                Carre(Commune(0), CodeCommune.Aucun, 8_000),
                Carre(Commune(1), Commune(0), 5_000),
                Carre(Commune(2), Commune(1), 1_000),
            ]
        );

    private static ArcContour Carre(CodeCommune dedans, CodeCommune dehors, int demi) =>
        new(
            dedans,
            dehors,
            [
                new(-demi, 435_000 - demi),
                new(demi, 435_000 - demi),
                new(demi, 435_000 + demi),
                new(-demi, 435_000 + demi),
                new(-demi, 435_000 - demi),
            ]
        );

    private static CodeCommune Commune(int rang) => CodeCommune.Parse($"3400{rang + 1}");
}
