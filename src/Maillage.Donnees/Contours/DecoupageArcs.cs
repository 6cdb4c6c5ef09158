using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>The communes on both sides of a boundary.</summary>
internal readonly record struct Cotes(CodeCommune Gauche, CodeCommune Droite)
{
    public Cotes Inverse => new(Droite, Gauche);
}

/// <summary>Follows boundary sides from junction to junction. A junction is a point where other than two sides meet.</summary>
internal sealed class DecoupageArcs
{
    private readonly SortedDictionary<PointGrille, SortedSet<PointGrille>> voisins = [];
    private readonly Dictionary<(PointGrille De, PointGrille Vers), Cotes> libres = [];

    public void Ajouter(PointGrille de, PointGrille vers, Cotes cotes)
    {
        libres.Add((de, vers), cotes);
        libres.Add((vers, de), cotes.Inverse);
        Relier(de, vers);
        Relier(vers, de);
    }

    public IReadOnlyList<ArcContour> Decouper()
    {
        var arcs = new List<ArcContour>();
        foreach (var (point, suivants) in voisins.Where(noeud => EstJonction(noeud.Key)).Concat(voisins))
        {
            foreach (var suivant in suivants)
            {
                if (libres.TryGetValue((point, suivant), out var cotes))
                {
                    arcs.Add(Arc(cotes, Suivre(point, suivant)));
                }
            }
        }
        return arcs;
    }

    private bool EstJonction(PointGrille point) => voisins[point].Count != 2;

    private List<PointGrille> Suivre(PointGrille depart, PointGrille suivant)
    {
        var points = new List<PointGrille> { depart };
        while (true)
        {
            Prendre(points[^1], suivant);
            points.Add(suivant);
            if (EstJonction(suivant) || suivant == depart)
            {
                return points;
            }
            suivant = voisins[suivant].First(voisin => voisin != points[^2]);
        }
    }

    private void Prendre(PointGrille de, PointGrille vers)
    {
        libres.Remove((de, vers));
        libres.Remove((vers, de));
    }

    /// <summary>The commune of least code on the left, the outside always on the right.</summary>
    private static ArcContour Arc(Cotes cotes, List<PointGrille> points)
    {
        if (
            cotes.Gauche != CodeCommune.Aucun
            && (cotes.Droite == CodeCommune.Aucun || cotes.Gauche.CompareTo(cotes.Droite) < 0)
        )
        {
            return new ArcContour(cotes.Gauche, cotes.Droite, points);
        }
        points.Reverse();
        return new ArcContour(cotes.Droite, cotes.Gauche, points);
    }

    private void Relier(PointGrille de, PointGrille vers)
    {
        if (!voisins.TryGetValue(de, out var liste))
        {
            voisins[de] = liste = [];
        }
        liste.Add(vers);
    }
}
