using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>Checks that the lines of a map meet only at common points of their ends.</summary>
internal static class CroisementsArcs
{
    private const int CoteCellule = 512;

    private sealed record Segment(PointGrille A, PointGrille B);

    /// <summary>The first points of the sides that cross, overlap or touch another side elsewhere than at a common end.</summary>
    public static IReadOnlyList<PointGrille> Chercher(IEnumerable<ArcContour> arcs)
    {
        var cellules = new Dictionary<(int, int), List<Segment>>();
        var fautes = new SortedSet<PointGrille>();
        foreach (var segment in arcs.SelectMany(arc => arc.Points.Zip(arc.Points.Skip(1), (a, b) => new Segment(a, b))))
        {
            foreach (var cellule in Cellules(segment))
            {
                if (!cellules.TryGetValue(cellule, out var presents))
                {
                    cellules[cellule] = presents = [];
                }
                if (presents.Exists(autre => SeGenent(segment, autre)))
                {
                    fautes.Add(segment.A);
                }
                presents.Add(segment);
            }
        }
        return [.. fautes];
    }

    private static IEnumerable<(int, int)> Cellules(Segment segment)
    {
        var (x1, x2) = (Rang(Math.Min(segment.A.X, segment.B.X)), Rang(Math.Max(segment.A.X, segment.B.X)));
        var (y1, y2) = (Rang(Math.Min(segment.A.Y, segment.B.Y)), Rang(Math.Max(segment.A.Y, segment.B.Y)));
        return from x in Enumerable.Range(x1, x2 - x1 + 1) from y in Enumerable.Range(y1, y2 - y1 + 1) select (x, y);
    }

    private static int Rang(int pas) => (int)Math.Floor(pas / (double)CoteCellule);

    private static bool SeGenent(Segment s, Segment t)
    {
        if ((s.A == t.A && s.B == t.B) || (s.A == t.B && s.B == t.A))
        {
            return true;
        }
        return Sur(s, t.A) || Sur(s, t.B) || Sur(t, s.A) || Sur(t, s.B) || (Separe(s, t) && Separe(t, s));
    }

    /// <summary>Whether the point is on the segment, its ends left out.</summary>
    private static bool Sur(Segment s, PointGrille p) =>
        p != s.A
        && p != s.B
        && Triangle.Vectoriel(s.A, s.B, p) == 0
        && Math.Min(s.A.X, s.B.X) <= p.X
        && p.X <= Math.Max(s.A.X, s.B.X)
        && Math.Min(s.A.Y, s.B.Y) <= p.Y
        && p.Y <= Math.Max(s.A.Y, s.B.Y);

    /// <summary>Whether the ends of the other segment are strictly on either side of this one's line.</summary>
    private static bool Separe(Segment s, Segment autre) =>
        Math.Sign(Triangle.Vectoriel(s.A, s.B, autre.A)) * Math.Sign(Triangle.Vectoriel(s.A, s.B, autre.B)) < 0;
}
