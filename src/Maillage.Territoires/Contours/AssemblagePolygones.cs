namespace Maillage.Territoires.Contours;

/// <summary>Tells outer rings from holes and gives each hole to the smallest outer ring around it.</summary>
internal sealed class AssemblagePolygones(SuiteArcs suite)
{
    private sealed record Anneau(int[] Arcs, IReadOnlyList<PointGrille> Points, long DoubleAire);

    /// <exception cref="InvalidOperationException">The arcs do not close.</exception>
    public IReadOnlyList<PolygoneArcs> Assembler(IEnumerable<int> bords)
    {
        var anneaux = new AssemblageAnneaux(suite, bords).Assembler().Select(Mesurer).ToList();
        var exterieurs = anneaux.Where(anneau => anneau.DoubleAire > 0).ToList();
        var trous = anneaux
            .Where(anneau => anneau.DoubleAire < 0)
            .ToLookup(trou => exterieurs.Where(exterieur => Contient(exterieur, trou)).MinBy(e => e.DoubleAire));
        return
        [
            .. exterieurs.Select(exterieur => new PolygoneArcs(
                exterieur.Arcs,
                [.. trous[exterieur].Select(trou => trou.Arcs)]
            )),
        ];
    }

    private Anneau Mesurer(int[] references)
    {
        var points = suite.Anneau(references);
        var aire = 0L;
        for (var i = 1; i < points.Count; i++)
        {
            aire += (long)points[i - 1].X * points[i].Y - (long)points[i].X * points[i - 1].Y;
        }
        return new Anneau(references, points, aire);
    }

    /// <summary>Looks from the middle of the hole's first side: no side of the outer ring passes there.</summary>
    private static bool Contient(Anneau exterieur, Anneau trou) =>
        Cotes.SeparentDuLointain(
            exterieur.Points,
            (trou.Points[0].X + trou.Points[1].X) / 2.0,
            (trou.Points[0].Y + trou.Points[1].Y) / 2.0
        );
}
