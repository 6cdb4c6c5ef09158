using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>Distances in metres near a place, in a plane (see <see cref="ProjectionLocale"/> for its error).</summary>
internal readonly struct PlanLocal(PointGrille centre)
{
    private readonly ProjectionLocale projection = new(centre.Latitude);

    /// <summary>Distance of a point to the nearest point of a line, in metres.</summary>
    public double Distance(PointGrille point, IReadOnlyList<PointGrille> ligne)
    {
        var distance = double.PositiveInfinity;
        for (var i = 1; i < ligne.Count; i++)
        {
            distance = Math.Min(distance, Distance(point, ligne[i - 1], ligne[i]));
        }
        return distance;
    }

    /// <summary>Distance of a point to the segment from <paramref name="a"/> to <paramref name="b"/>, in metres.</summary>
    public double Distance(PointGrille point, PointGrille a, PointGrille b)
    {
        var (px, py) = projection.Projeter(point);
        var (ax, ay) = projection.Projeter(a);
        var (bx, by) = projection.Projeter(b);
        var (dx, dy) = (bx - ax, by - ay);
        var longueur2 = dx * dx + dy * dy;
        var part = longueur2 == 0 ? 0 : Math.Clamp(((px - ax) * dx + (py - ay) * dy) / longueur2, 0, 1);
        return double.Hypot(px - ax - part * dx, py - ay - part * dy);
    }
}
