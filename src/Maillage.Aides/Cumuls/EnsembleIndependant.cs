namespace Maillage.Aides;

/// <summary>
/// The heaviest set of items no two of which are incompatible, proven best by an exhaustive search. Each connected part of the graph of
/// incompatibilities is searched apart; a branch is left when even the heaviest item of every clique still open could not beat the best
/// set found. Among equal weights, the set that takes the first items wins.
/// </summary>
/// <param name="poids">Weight of each item, 0 or more.</param>
/// <param name="incompatibles">Whether two items exclude each other; symmetric.</param>
internal sealed class EnsembleIndependant(decimal[] poids, Func<int, int, bool> incompatibles)
{
    private readonly List<int>[] voisins = Graphe(poids.Length, incompatibles);

    /// <summary>Branches opened so far: how hard the search was.</summary>
    public long Branches { get; private set; }

    /// <summary>Ranks of the items of the best set, ascending.</summary>
    public IReadOnlyList<int> Meilleur()
    {
        var prises = new List<int>();
        var vus = new bool[poids.Length];
        for (var rang = 0; rang < poids.Length; rang++)
        {
            if (!vus[rang])
            {
                var partie = Partie(rang, vus);
                prises.AddRange(partie.Count == 1 ? partie : Chercher(partie));
            }
        }
        prises.Sort();
        return prises;
    }

    private List<int> Chercher(List<int> partie)
    {
        var recherche = new Recherche(partie, poids, voisins);
        var prises = recherche.Meilleure();
        Branches += recherche.Branches;
        return prises;
    }

    private List<int> Partie(int depart, bool[] vus)
    {
        var partie = new List<int> { depart };
        vus[depart] = true;
        for (var lu = 0; lu < partie.Count; lu++)
        {
            foreach (var voisin in voisins[partie[lu]].Where(voisin => !vus[voisin]))
            {
                vus[voisin] = true;
                partie.Add(voisin);
            }
        }
        partie.Sort();
        return partie;
    }

    private static List<int>[] Graphe(int nombre, Func<int, int, bool> incompatibles)
    {
        var voisins = new List<int>[nombre];
        for (var rang = 0; rang < nombre; rang++)
        {
            voisins[rang] = [];
            for (var avant = 0; avant < rang; avant++)
            {
                if (incompatibles(avant, rang))
                {
                    voisins[avant].Add(rang);
                    voisins[rang].Add(avant);
                }
            }
        }
        return voisins;
    }

    /// <summary>The search in one connected part.</summary>
    private sealed class Recherche
    {
        private readonly List<int> partie;
        private readonly decimal[] poids;
        private readonly List<int>[] voisins;

        // Number of chosen items each item is incompatible with.
        private readonly int[] fermetures;
        private readonly int[] cliques;
        private readonly decimal[] plusLourds;
        private readonly List<int> choix = [];
        private readonly decimal plancher;
        private List<int> meilleure = [];
        private decimal meilleurTotal = -1;

        public Recherche(List<int> partie, decimal[] poids, List<int>[] voisins)
        {
            (this.partie, this.poids, this.voisins) = (partie, poids, voisins);
            fermetures = new int[poids.Length];
            cliques = Cliques(partie, voisins);
            plusLourds = new decimal[partie.Count];
            plancher = Plancher();
        }

        public long Branches { get; private set; }

        public List<int> Meilleure()
        {
            Explorer(0, 0);
            return meilleure;
        }

        private void Explorer(int rang, decimal total)
        {
            Branches++;
            var espoir = total + Espoir(rang);
            if (espoir <= meilleurTotal || espoir < plancher)
            {
                return;
            }
            if (rang == partie.Count)
            {
                (meilleure, meilleurTotal) = ([.. choix], total);
                return;
            }
            var item = partie[rang];
            var ouvert = fermetures[item] == 0;
            if (ouvert)
            {
                choix.Add(item);
                Fermer(item, 1);
                Explorer(rang + 1, total + poids[item]);
                Fermer(item, -1);
                choix.RemoveAt(choix.Count - 1);
            }
            // Leaving out an item that shuts out nothing more can never be better.
            if (!ouvert || voisins[item].Exists(voisin => voisin > item && fermetures[voisin] == 0))
            {
                Explorer(rang + 1, total);
            }
        }

        private void Fermer(int item, int pas)
        {
            foreach (var voisin in voisins[item])
            {
                fermetures[voisin] += pas;
            }
        }

        // A good set found at once: the best is no lighter.
        private decimal Plancher()
        {
            var total = 0m;
            var fermes = new HashSet<int>();
            foreach (var item in partie.OrderByDescending(item => poids[item] / (1 + voisins[item].Count)))
            {
                if (fermes.Add(item))
                {
                    fermes.UnionWith(voisins[item]);
                    total += poids[item];
                }
            }
            return total;
        }

        // At most one item of each clique may still be taken.
        private decimal Espoir(int rang)
        {
            Array.Clear(plusLourds);
            var espoir = 0m;
            for (var suivant = rang; suivant < partie.Count; suivant++)
            {
                var (item, clique) = (partie[suivant], cliques[suivant]);
                if (fermetures[item] == 0 && poids[item] > plusLourds[clique])
                {
                    espoir += poids[item] - plusLourds[clique];
                    plusLourds[clique] = poids[item];
                }
            }
            return espoir;
        }

        private static int[] Cliques(List<int> partie, List<int>[] voisins)
        {
            var membres = new List<List<int>>();
            var cliques = new int[partie.Count];
            for (var rang = 0; rang < cliques.Length; rang++)
            {
                var item = partie[rang];
                var clique = membres.FindIndex(liste => liste.TrueForAll(autre => voisins[item].Contains(autre)));
                if (clique < 0)
                {
                    clique = membres.Count;
                    membres.Add([]);
                }
                membres[clique].Add(item);
                cliques[rang] = clique;
            }
            return cliques;
        }
    }
}
