using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>A line and its bounding box, which spares most measures.</summary>
internal sealed record LigneSituee(IReadOnlyList<PointGrille> Points, Emprise Emprise)
{
    public static LigneSituee De(ArcContour arc) => De(arc.Points);

    public static LigneSituee De(IReadOnlyList<PointGrille> points) => new(points, Emprise.De(points));
}

/// <summary>A commune seen from the lines around it.</summary>
internal sealed class CommuneSituee
{
    /// <summary>Mesh of the points looked at inside the commune, in grid steps: about 0.8 km by 1.1 km.</summary>
    private const int Maille = 100;

    private readonly List<LigneSituee> anneaux;
    private readonly List<PointGrille> temoins;
    private readonly Emprise emprise;
    private readonly PlanLocal plan;

    public CommuneSituee(Contour contour)
    {
        emprise = contour.Emprise;
        anneaux = [.. contour.Anneaux.Select(LigneSituee.De)];
        temoins = [.. contour.Anneaux.SelectMany(anneau => anneau), .. Interieur(contour)];
        plan = new PlanLocal(PointGrille.Depuis(emprise.Centre.Longitude, emprise.Centre.Latitude));
    }

    /// <summary>Whether every corner of the contour, and every point of a mesh inside, is within the distance of a line.</summary>
    public bool ToutEntierePres(IEnumerable<LigneSituee> lignes, double metres)
    {
        var candidates = Proches(lignes, metres);
        return temoins.TrueForAll(point => candidates.Exists(ligne => plan.Distance(point, ligne.Points) <= metres));
    }

    /// <summary>Whether no point of the contour is within the distance of a line.</summary>
    public bool ToutEntiereLoin(IEnumerable<LigneSituee> lignes, double metres)
    {
        var candidates = Proches(lignes, metres);
        return candidates.TrueForAll(ligne =>
            anneaux.TrueForAll(anneau =>
                Ecart(anneau.Points, ligne.Points) > metres && Ecart(ligne.Points, anneau.Points) > metres
            )
        );
    }

    /// <summary>Two lines that do not cross are nearest at an end of one of their segments.</summary>
    private double Ecart(IReadOnlyList<PointGrille> points, IReadOnlyList<PointGrille> ligne)
    {
        var plan = this.plan;
        return points.Min(point => plan.Distance(point, ligne));
    }

    private List<LigneSituee> Proches(IEnumerable<LigneSituee> lignes, double metres)
    {
        var coin = PointGrille.Depuis(emprise.Ouest, emprise.Nord);
        var metresParDegreNord = ProjectionLocale.Metres(coin, coin with { Y = coin.Y + 1 }) * PointGrille.ParDegre;
        var metresParDegreEst = ProjectionLocale.Metres(coin, coin with { X = coin.X + 1 }) * PointGrille.ParDegre;
        var marge = 1.1 * metres;
        var zone = new Emprise(
            emprise.Ouest - marge / metresParDegreEst,
            emprise.Sud - marge / metresParDegreNord,
            emprise.Est + marge / metresParDegreEst,
            emprise.Nord + marge / metresParDegreNord
        );
        return [.. lignes.Where(ligne => ligne.Emprise.Coupe(zone))];
    }

    private static IEnumerable<PointGrille> Interieur(Contour contour)
    {
        var emprise = contour.Emprise;
        var (bas, haut) = (
            PointGrille.Depuis(emprise.Ouest, emprise.Sud),
            PointGrille.Depuis(emprise.Est, emprise.Nord)
        );
        for (var x = bas.X; x <= haut.X; x += Maille)
        {
            for (var y = bas.Y; y <= haut.Y; y += Maille)
            {
                if (contour.Contient(new PointGrille(x, y)))
                {
                    yield return new PointGrille(x, y);
                }
            }
        }
    }
}
