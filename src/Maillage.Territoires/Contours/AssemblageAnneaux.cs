namespace Maillage.Territoires.Contours;

/// <summary>
/// Joins the arcs that bound a set of communes, the set on their left, into rings that pass through no point twice where arcs meet:
/// outer rings turn counter-clockwise, holes clockwise.
/// </summary>
internal sealed class AssemblageAnneaux
{
    private readonly SuiteArcs suite;
    private readonly Dictionary<PointGrille, List<int>> sortants = [];

    public AssemblageAnneaux(SuiteArcs suite, IEnumerable<int> bords)
    {
        this.suite = suite;
        foreach (var bord in bords)
        {
            if (!sortants.TryGetValue(suite.Debut(bord), out var liste))
            {
                sortants[suite.Debut(bord)] = liste = [];
            }
            liste.Add(bord);
        }
    }

    /// <exception cref="InvalidOperationException">The arcs do not close.</exception>
    public IReadOnlyList<int[]> Assembler()
    {
        var anneaux = new List<int[]>();
        foreach (var liste in sortants.Values)
        {
            while (liste.Count > 0)
            {
                Suivre(liste[0], anneaux);
            }
        }
        return anneaux;
    }

    private void Suivre(int premier, List<int[]> anneaux)
    {
        var chemin = new List<int>();
        var rangs = new Dictionary<PointGrille, int>();
        Avancer(premier);
        while (chemin.Count > 0)
        {
            var fin = suite.Fin(chemin[^1]);
            if (!rangs.TryGetValue(fin, out var rang))
            {
                Avancer(PlusAGauche(chemin[^1], sortants.GetValueOrDefault(fin)));
                continue;
            }
            anneaux.Add([.. chemin.Skip(rang)]);
            chemin.Skip(rang).ToList().ForEach(reference => rangs.Remove(suite.Debut(reference)));
            chemin.RemoveRange(rang, chemin.Count - rang);
        }

        void Avancer(int reference)
        {
            sortants[suite.Debut(reference)].Remove(reference);
            rangs.Add(suite.Debut(reference), chemin.Count);
            chemin.Add(reference);
        }
    }

    /// <summary>The boundary of the same piece of land: the first arc met turning clockwise from where one comes.</summary>
    private int PlusAGauche(int arrivee, List<int>? candidats)
    {
        if (candidats is null or [])
        {
            throw new InvalidOperationException("Les arcs ne forment pas d'anneaux fermés.");
        }
        if (candidats is [var seul])
        {
            return seul;
        }
        var retour = Angle(suite.Fin(arrivee), suite.Precedent(arrivee));
        return candidats.MinBy(candidat => Tour(retour - Angle(suite.Debut(candidat), suite.Suivant(candidat))));
    }

    private static double Angle(PointGrille de, PointGrille vers) => Math.Atan2(vers.Y - de.Y, vers.X - de.X);

    private static double Tour(double angle) => angle > 0 ? angle : angle + 2 * Math.PI;
}
