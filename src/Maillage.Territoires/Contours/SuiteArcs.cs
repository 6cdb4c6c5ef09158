namespace Maillage.Territoires.Contours;

/// <summary>Arcs followed forwards (<c>rang</c>) or backwards (<c>~rang</c>).</summary>
internal sealed class SuiteArcs(IReadOnlyList<ArcContour> arcs)
{
    public PointGrille Debut(int reference) => Point(reference, 0);

    public PointGrille Fin(int reference) => Point(~reference, 0);

    /// <summary>The point after the first one.</summary>
    public PointGrille Suivant(int reference) => Point(reference, 1);

    /// <summary>The point before the last one.</summary>
    public PointGrille Precedent(int reference) => Point(~reference, 1);

    /// <summary>The closed ring of points the arcs draw.</summary>
    public IReadOnlyList<PointGrille> Anneau(IReadOnlyList<int> references)
    {
        var anneau = new List<PointGrille> { Debut(references[0]) };
        foreach (var reference in references)
        {
            var nombre = Arc(reference).Points.Count;
            for (var rang = 1; rang < nombre; rang++)
            {
                anneau.Add(Point(reference, rang));
            }
        }
        return anneau;
    }

    public Contour Contour(IEnumerable<PolygoneArcs> polygones) =>
        new([
            .. polygones.Select(polygone => new Polygone(
                Anneau(polygone.Exterieur),
                [.. polygone.Trous.Select(Anneau)]
            )),
        ]);

    private ArcContour Arc(int reference) => arcs[Math.Max(reference, ~reference)];

    private PointGrille Point(int reference, int rang)
    {
        var points = Arc(reference).Points;
        return reference >= 0 ? points[rang] : points[points.Count - 1 - rang];
    }
}
