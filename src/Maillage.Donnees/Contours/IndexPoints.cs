using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>Three points of the grid.</summary>
internal readonly record struct Triangle(PointGrille A, PointGrille B, PointGrille C)
{
    /// <summary>Area in squared grid steps.</summary>
    public double Aire => Math.Abs(Vectoriel(A, B, C)) / 2.0;

    /// <summary>Whether the point is inside or on a side, corners excepted.</summary>
    public bool Contient(PointGrille point)
    {
        if (point == A || point == B || point == C)
        {
            return false;
        }
        var (ab, bc, ca) = (Vectoriel(A, B, point), Vectoriel(B, C, point), Vectoriel(C, A, point));
        return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
    }

    /// <summary>Twice the signed area of the triangle: above 0 when it turns counter-clockwise.</summary>
    public static long Vectoriel(PointGrille a, PointGrille b, PointGrille c) =>
        (long)(b.X - a.X) * (c.Y - a.Y) - (long)(b.Y - a.Y) * (c.X - a.X);
}

/// <summary>The points of the map by square cell, to look only at the nearest ones.</summary>
internal sealed class IndexPoints
{
    private const int CoteCellule = 512;

    private readonly Dictionary<(int, int), List<PointGrille>> cellules = [];

    public void Ajouter(PointGrille point)
    {
        if (!cellules.TryGetValue(Cellule(point), out var points))
        {
            cellules[Cellule(point)] = points = [];
        }
        points.Add(point);
    }

    public void Oter(PointGrille point) => cellules[Cellule(point)].Remove(point);

    /// <summary>How many points the triangle holds, its corners left out.</summary>
    public int Dans(Triangle triangle)
    {
        var (x1, y1) = Cellule(new(Min(triangle, p => p.X), Min(triangle, p => p.Y)));
        var (x2, y2) = Cellule(new(Max(triangle, p => p.X), Max(triangle, p => p.Y)));
        var nombre = 0;
        for (var x = x1; x <= x2; x++)
        {
            for (var y = y1; y <= y2; y++)
            {
                nombre += cellules.TryGetValue((x, y), out var points) ? points.Count(triangle.Contient) : 0;
            }
        }
        return nombre;
    }

    private static (int, int) Cellule(PointGrille point) =>
        ((int)Math.Floor(point.X / (double)CoteCellule), (int)Math.Floor(point.Y / (double)CoteCellule));

    private static int Min(Triangle t, Func<PointGrille, int> axe) => Math.Min(axe(t.A), Math.Min(axe(t.B), axe(t.C)));

    private static int Max(Triangle t, Func<PointGrille, int> axe) => Math.Max(axe(t.A), Math.Max(axe(t.B), axe(t.C)));
}
