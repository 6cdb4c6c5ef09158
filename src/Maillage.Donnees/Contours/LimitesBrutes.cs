using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>
/// Every side of every commune, with the commune on its left. Sides between two communes that are now one cancel out: the union costs
/// nothing more.
/// </summary>
internal sealed class LimitesBrutes
{
    private readonly Dictionary<(PointGrille De, PointGrille Vers), CodeCommune> cotes = [];

    /// <summary>Adds the sides of a ring; the codes of the communes that already claim the same land, if any.</summary>
    public IReadOnlySet<CodeCommune> Ajouter(CodeCommune commune, IReadOnlyList<PointGrille> anneau)
    {
        var rivales = new SortedSet<CodeCommune>();
        for (var i = 1; i < anneau.Count; i++)
        {
            if (!cotes.TryAdd((anneau[i - 1], anneau[i]), commune))
            {
                rivales.Add(cotes[(anneau[i - 1], anneau[i])]);
            }
        }
        return rivales;
    }

    /// <summary>Cuts the sides into arcs, each between the same two communes from end to end, sorted by communes then place.</summary>
    public IReadOnlyList<ArcContour> Decouper()
    {
        var decoupe = new DecoupageArcs();
        foreach (var ((de, vers), gauche) in cotes)
        {
            var droite = cotes.GetValueOrDefault((vers, de));
            if (droite != gauche && (droite == CodeCommune.Aucun || de.CompareTo(vers) < 0))
            {
                decoupe.Ajouter(de, vers, new Cotes(gauche, droite));
            }
        }
        return
        [
            .. decoupe
                .Decouper()
                .OrderBy(arc => arc.Gauche)
                .ThenBy(arc => arc.Droite)
                .ThenBy(arc => arc.Points[0])
                .ThenBy(arc => arc.Points[1]),
        ];
    }
}
