using Maillage.Territoires.Contours;

namespace Maillage.Territoires;

/// <summary>One piece of land and the enclaves cut out of it. Rings are closed: the last point is the first.</summary>
/// <param name="Exterieur">Outer ring, counter-clockwise.</param>
/// <param name="Trous">Holes, clockwise; often none.</param>
public sealed record Polygone(IReadOnlyList<PointGrille> Exterieur, IReadOnlyList<IReadOnlyList<PointGrille>> Trous)
{
    /// <summary>The outer ring, then the holes.</summary>
    public IEnumerable<IReadOnlyList<PointGrille>> Anneaux => Trous.Prepend(Exterieur);
}

/// <summary>The generalised contour of a commune or of any set of communes: its pieces, none when the set is empty.</summary>
/// <param name="Polygones">The pieces, in the order of the table of arcs.</param>
public sealed record Contour(IReadOnlyList<Polygone> Polygones)
{
    /// <summary>Every ring of every piece.</summary>
    public IEnumerable<IReadOnlyList<PointGrille>> Anneaux => Polygones.SelectMany(polygone => polygone.Anneaux);

    /// <summary>Bounding box.</summary>
    /// <exception cref="ArgumentException">The contour is empty.</exception>
    public Emprise Emprise => Emprise.De(Polygones.SelectMany(polygone => polygone.Exterieur));

    /// <summary>Whether the point is inside, holes excepted; on the boundary, either answer.</summary>
    public bool Contient(PointGrille point) =>
        Anneaux.Count(anneau => Cotes.SeparentDuLointain(anneau, point.X, point.Y)) % 2 == 1;

    /// <summary>Area of the drawing on the WGS84 ellipsoid, holes taken off, in hectares. The official area is in the tables.</summary>
    public double Hectares => Anneaux.Sum(ProjectionLocale.Hectares);

    /// <summary>Total length of the rings, holes included, in kilometres.</summary>
    public double PerimetreKm =>
        Anneaux.Sum(anneau => anneau.Zip(anneau.Skip(1), ProjectionLocale.Metres).Sum()) / 1000;
}
