namespace Maillage.Territoires;

/// <summary>
/// One piece of land as the arcs that bound it. A reference is the rank of an arc in <see cref="FondDeCarte.Arcs"/>, followed as it is
/// stored; its bitwise complement (<c>~rang</c>, below 0) followed backwards, as in TopoJSON.
/// </summary>
/// <param name="Exterieur">Outer ring, counter-clockwise.</param>
/// <param name="Trous">Holes, clockwise.</param>
public sealed record PolygoneArcs(IReadOnlyList<int> Exterieur, IReadOnlyList<IReadOnlyList<int>> Trous)
{
    /// <summary>The outer ring, then the holes.</summary>
    public IEnumerable<IReadOnlyList<int>> Anneaux => Trous.Prepend(Exterieur);
}
