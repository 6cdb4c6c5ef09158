using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>The points that may leave a map: those whose triangle is smaller than both limits.</summary>
/// <param name="MetresCarres">Area in square metres.</param>
/// <param name="PartDeCommune">Share of the smaller of the two communes beside the point, 1 for the whole commune.</param>
internal sealed record Tolerance(double MetresCarres, double PartDeCommune);

/// <summary>
/// Takes points off arcs, the least visible first (Visvalingam and Whyatt, 1993: the area of the triangle a point makes with its two
/// neighbours), without ever changing who touches whom. A point stays when its triangle holds another point of the map, or when its
/// neighbours are already joined: so no two lines come to cross or overlap, and no ring falls below three points.
/// Junctions never move.
/// </summary>
internal sealed class Generalisation
{
    private readonly List<Sommet> sommets = [];
    private readonly IndexPoints index = new();
    private readonly HashSet<(PointGrille, PointGrille)> cotes = [];
    private readonly PriorityQueue<Sommet, (double Surface, int Rang)> file = new();
    private readonly double metresCarresParPas;

    private Generalisation(IReadOnlyList<ArcContour> arcs, Tolerance tolerance)
    {
        var fond = new FondDeCarte(default, arcs);
        var surfaces = fond.Communes.ToDictionary(code => code, code => fond.Contour(code)!.Hectares * 10_000);
        var emprise = Emprise.De(arcs.SelectMany(arc => arc.Points));
        var centre = PointGrille.Depuis(emprise.Centre.Longitude, emprise.Centre.Latitude);
        metresCarresParPas =
            ProjectionLocale.Metres(centre, centre with { X = centre.X + 1 })
            * ProjectionLocale.Metres(centre, centre with { Y = centre.Y + 1 });
        foreach (var arc in arcs)
        {
            var moindre = new[] { arc.Gauche, arc.Droite }.Min(code =>
                surfaces.GetValueOrDefault(code, double.MaxValue)
            );
            Charger(arc, Math.Max(1, tolerance.MetresCarres / (tolerance.PartDeCommune * moindre)));
        }
        sommets.ForEach(Enfiler);
    }

    /// <param name="arcs">Arcs that meet at their ends only.</param>
    /// <param name="tolerance">Which points may go.</param>
    public static IReadOnlyList<ArcContour> Generaliser(IReadOnlyList<ArcContour> arcs, Tolerance tolerance)
    {
        var generalisation = new Generalisation(arcs, tolerance);
        generalisation.Reduire(tolerance.MetresCarres);
        return generalisation.Relire(arcs);
    }

    private void Charger(ArcContour arc, double poids)
    {
        Sommet? precedent = null;
        foreach (var point in arc.Points)
        {
            var sommet = new Sommet(point, sommets.Count, poids) { Precedent = precedent };
            if (precedent is not null)
            {
                precedent.Suivant = sommet;
                cotes.Add(Cote(precedent.Point, point));
            }
            sommets.Add(sommet);
            index.Ajouter(point);
            precedent = sommet;
        }
    }

    private void Reduire(double seuil)
    {
        while (file.TryDequeue(out var sommet, out var priorite) && priorite.Surface < seuil)
        {
            if (sommet.Surface == priorite.Surface && !sommet.Ote && PeutPartir(sommet))
            {
                Oter(sommet);
            }
        }
    }

    private bool PeutPartir(Sommet sommet)
    {
        var (avant, apres) = (sommet.Precedent!.Point, sommet.Suivant!.Point);
        return avant != apres
            && !cotes.Contains(Cote(avant, apres))
            && index.Dans(new Triangle(avant, sommet.Point, apres)) == 0;
    }

    private void Oter(Sommet sommet)
    {
        var (avant, apres) = (sommet.Precedent!, sommet.Suivant!);
        sommet.Ote = true;
        (avant.Suivant, apres.Precedent) = (apres, avant);
        index.Oter(sommet.Point);
        cotes.Remove(Cote(avant.Point, sommet.Point));
        cotes.Remove(Cote(sommet.Point, apres.Point));
        cotes.Add(Cote(avant.Point, apres.Point));
        avant.Plancher = Math.Max(avant.Plancher, sommet.Surface);
        apres.Plancher = Math.Max(apres.Plancher, sommet.Surface);
        Enfiler(avant);
        Enfiler(apres);
    }

    private void Enfiler(Sommet sommet)
    {
        if (sommet is not { Precedent: { } avant, Suivant: { } apres })
        {
            return;
        }
        var triangle = new Triangle(avant.Point, sommet.Point, apres.Point);
        sommet.Surface = Math.Max(sommet.Plancher, triangle.Aire * metresCarresParPas * sommet.Poids);
        file.Enqueue(sommet, (sommet.Surface, sommet.Rang));
    }

    private List<ArcContour> Relire(IReadOnlyList<ArcContour> arcs)
    {
        var rang = 0;
        var resultat = new List<ArcContour>(arcs.Count);
        foreach (var arc in arcs)
        {
            var restants = sommets.Skip(rang).Take(arc.Points.Count).Where(sommet => !sommet.Ote);
            resultat.Add(arc with { Points = [.. restants.Select(sommet => sommet.Point)] });
            rang += arc.Points.Count;
        }
        return resultat;
    }

    private static (PointGrille, PointGrille) Cote(PointGrille a, PointGrille b) =>
        a.CompareTo(b) < 0 ? (a, b) : (b, a);

    private sealed class Sommet(PointGrille point, int rang, double poids)
    {
        public PointGrille Point => point;
        public int Rang => rang;
        public double Poids => poids;
        public Sommet? Precedent { get; set; }
        public Sommet? Suivant { get; set; }
        public double Surface { get; set; }
        public double Plancher { get; set; }
        public bool Ote { get; set; }
    }
}
