using Maillage.Territoires.Contours;

namespace Maillage.Territoires;

/// <summary>
/// The map of the communes of the region: one table of arcs, each stored once between the two communes it separates. Contours of
/// communes and of any set of them (EPCI, département, region, free territory) come out of it exactly edge to edge, neighbours too.
/// Immutable; safe to share between threads. Contours are assembled when asked for: keep those you use often.
/// </summary>
public sealed class FondDeCarte
{
    /// <summary>What every map drawn from the table must show.</summary>
    public const string Attribution = "IGN Admin Express COG 2018, généralisé par Maillage";

    private readonly Dictionary<CodeCommune, List<int>> bords = [];
    private readonly SuiteArcs suite;
    private readonly Lazy<CodeCommune[]> communes;

    /// <param name="millesime">Geography of the commune codes.</param>
    /// <param name="arcs">
    /// The arcs; those of each commune must close. Two arcs meet at their ends only.
    /// </param>
    /// <exception cref="ArgumentException">An arc has fewer than two points, or the same commune on both sides.</exception>
    public FondDeCarte(Millesime millesime, IReadOnlyList<ArcContour> arcs)
    {
        Millesime = millesime;
        Arcs = arcs;
        suite = new SuiteArcs(arcs);
        for (var rang = 0; rang < arcs.Count; rang++)
        {
            if (arcs[rang].Points.Count < 2 || arcs[rang].Gauche == arcs[rang].Droite)
            {
                throw new ArgumentException($"L'arc de rang {rang} ne sépare rien.", nameof(arcs));
            }
            Border(arcs[rang].Gauche, rang);
            Border(arcs[rang].Droite, ~rang);
        }
        communes = new Lazy<CodeCommune[]>(() => [.. bords.Keys.Order()]);
    }

    /// <summary>Geography of the commune codes.</summary>
    public Millesime Millesime { get; }

    /// <summary>The arcs, in the order of the table.</summary>
    public IReadOnlyList<ArcContour> Arcs { get; }

    /// <summary>The communes drawn, sorted by code.</summary>
    public IReadOnlyList<CodeCommune> Communes => communes.Value;

    /// <summary>Whether the commune is drawn: it is in the region and its code is current at the millésime.</summary>
    public bool Contient(CodeCommune commune) => bords.ContainsKey(commune);

    /// <summary>
    /// The drawn communes whose arcs do not close, so that they cannot be drawn: the table is damaged. None in a sound map.
    /// </summary>
    public IEnumerable<CodeCommune> Ouvertes => bords.Keys.Where(EstOuverte).Order();

    /// <summary>The contour of a commune; null when it is not drawn.</summary>
    public Contour? Contour(CodeCommune commune) => Contient(commune) ? Dissoudre([commune]) : null;

    /// <summary>The contour of a set of communes, without their common boundaries. Communes that are not drawn are left out.</summary>
    /// <exception cref="InvalidOperationException">The arcs of a commune do not close.</exception>
    public Contour Dissoudre(IEnumerable<CodeCommune> communes) => suite.Contour(DissoudreEnArcs(communes));

    /// <summary>The same, as references to <see cref="Arcs"/>.</summary>
    /// <exception cref="InvalidOperationException">The arcs of a commune do not close.</exception>
    public IReadOnlyList<PolygoneArcs> DissoudreEnArcs(IEnumerable<CodeCommune> communes)
    {
        var ensemble = communes.Where(Contient).ToHashSet();
        var exterieurs = ensemble
            .Order()
            .SelectMany(commune => bords[commune])
            .Where(reference => !ensemble.Contains(EnFace(reference)));
        return new AssemblagePolygones(suite).Assembler(exterieurs);
    }

    /// <summary>
    /// The drawn communes that share a stretch of boundary with this one, sorted by code; a single common point does not count.
    /// Empty when the commune is not drawn.
    /// </summary>
    public IReadOnlyList<CodeCommune> Voisines(CodeCommune commune) =>
        bords.TryGetValue(commune, out var references)
            ? [.. references.Select(EnFace).Where(voisine => voisine != CodeCommune.Aucun).Distinct().Order()]
            : [];

    /// <summary>Around a commune, arcs arrive at each point as often as they leave it.</summary>
    private bool EstOuverte(CodeCommune commune)
    {
        var departs = bords[commune].ConvertAll(suite.Debut);
        var arrivees = bords[commune].ConvertAll(suite.Fin);
        return !departs.TrueForAll(arrivees.Remove);
    }

    private CodeCommune EnFace(int reference) => reference >= 0 ? Arcs[reference].Droite : Arcs[~reference].Gauche;

    private void Border(CodeCommune commune, int reference)
    {
        if (commune == CodeCommune.Aucun)
        {
            return;
        }
        if (!bords.TryGetValue(commune, out var references))
        {
            bords[commune] = references = [];
        }
        references.Add(reference);
    }
}
