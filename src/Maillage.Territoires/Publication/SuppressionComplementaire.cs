namespace Maillage.Territoires;

/// <summary>
/// Chooses what else to mask in a table with margins. Rows and columns, margins included, are the ends of the cells; a masked cell cannot be
/// worked out exactly when it lies on a closed path of masked cells, along which one can be added and taken in turn without changing any
/// published figure. No zero is ever masked, and readers know it: one is taken only from cells above one.
/// </summary>
internal sealed class SuppressionComplementaire
{
    private readonly int[,] effectifs;
    private readonly bool[,] masques;
    private readonly int lignes;
    private readonly int colonnes;
    private readonly long coutMarge;

    /// <param name="tableau">The counts without margins.</param>
    public SuppressionComplementaire(IReadOnlyList<IReadOnlyList<int>> tableau)
    {
        (lignes, colonnes) = (tableau.Count, tableau[0].Count);
        effectifs = new int[lignes + 1, colonnes + 1];
        masques = new bool[lignes + 1, colonnes + 1];
        for (var ligne = 0; ligne < lignes; ligne++)
        {
            for (var colonne = 0; colonne < colonnes; colonne++)
            {
                Compter(ligne, colonne, tableau[ligne][colonne]);
            }
        }
        // A margin tells more than any cell: it goes only when no path of cells does.
        coutMarge = 1L + effectifs[lignes, colonnes];
    }

    public TableauProtege Proteger()
    {
        var petits = Cellules().Where(cellule => SecretStatistique.EstPetit(effectifs[cellule.Ligne, cellule.Colonne]));
        foreach (var (ligne, colonne) in petits.ToList())
        {
            masques[ligne, colonne] = true;
        }
        foreach (var cellule in Cellules().Where(cellule => masques[cellule.Ligne, cellule.Colonne]).ToList())
        {
            Refermer(cellule);
        }
        return new(
            [.. Enumerable.Range(0, lignes).Select(ligne => Publier(ligne, colonnes))],
            [.. Enumerable.Range(0, lignes).Select(ligne => Publie(ligne, colonnes))],
            Publier(lignes, colonnes),
            Publie(lignes, colonnes)
        );
    }

    private void Compter(int ligne, int colonne, int effectif)
    {
        effectifs[ligne, colonne] += effectif;
        effectifs[ligne, colonnes] += effectif;
        effectifs[lignes, colonne] += effectif;
        effectifs[lignes, colonnes] += effectif;
    }

    private IEnumerable<(int Ligne, int Colonne)> Cellules() =>
        Enumerable
            .Range(0, lignes + 1)
            .SelectMany(_ => Enumerable.Range(0, colonnes + 1), (ligne, colonne) => (ligne, colonne));

    private EffectifPublie[] Publier(int ligne, int jusqua) =>
        [.. Enumerable.Range(0, jusqua).Select(colonne => Publie(ligne, colonne))];

    private EffectifPublie Publie(int ligne, int colonne) =>
        SecretStatistique.Publier(effectifs[ligne, colonne], masques[ligne, colonne]);

    // The path always exists: a count may grow together with its two margins and the total.
    private void Refermer((int Ligne, int Colonne) cellule)
    {
        var (croissant, cout) = Chercher(cellule, 1);
        var (decroissant, autreCout) =
            effectifs[cellule.Ligne, cellule.Colonne] > 1 ? Chercher(cellule, -1) : ([], long.MaxValue);
        var precedents = autreCout < cout ? decroissant : croissant;
        for (var bout = lignes + 1 + cellule.Colonne; bout != cellule.Ligne; bout = precedents[bout])
        {
            var (ligne, colonne) = Entre(bout, precedents[bout]);
            masques[ligne, colonne] = true;
        }
    }

    // The cheapest path from the row of a cell to its column that lets the cell change by one, and its cost; ends are numbered rows first.
    private (int[] Precedents, long Cout) Chercher((int Ligne, int Colonne) cellule, int sens)
    {
        var arrivee = lignes + 1 + cellule.Colonne;
        var couts = new long[lignes + colonnes + 2];
        var precedents = new int[couts.Length];
        Array.Fill(couts, long.MaxValue);
        couts[cellule.Ligne] = 0;
        var file = new PriorityQueue<int, long>([(cellule.Ligne, 0L)]);
        while (file.TryDequeue(out var bout, out var cout) && bout != arrivee)
        {
            foreach (var voisin in cout > couts[bout] ? [] : Voisins(bout))
            {
                var (ligne, colonne) = Entre(bout, voisin);
                // Added up with margins taken away, every row and column is nil: what one cell of it gains, the next loses.
                var change = Signe(cellule) * Signe((ligne, colonne)) * (bout <= lignes ? -sens : sens);
                if ((ligne, colonne) == cellule || effectifs[ligne, colonne] < (change < 0 ? 2 : 1))
                {
                    continue;
                }
                var total = cout + Cout(ligne, colonne);
                if (total < couts[voisin])
                {
                    (couts[voisin], precedents[voisin]) = (total, bout);
                    file.Enqueue(voisin, total);
                }
            }
        }
        return (precedents, couts[arrivee]);
    }

    private int Signe((int Ligne, int Colonne) cellule) =>
        (cellule.Ligne == lignes) == (cellule.Colonne == colonnes) ? 1 : -1;

    private IEnumerable<int> Voisins(int bout) =>
        bout <= lignes ? Enumerable.Range(lignes + 1, colonnes + 1) : Enumerable.Range(0, lignes + 1);

    private (int Ligne, int Colonne) Entre(int un, int autre) =>
        (Math.Min(un, autre), Math.Max(un, autre) - lignes - 1);

    private long Cout(int ligne, int colonne) =>
        masques[ligne, colonne] ? 0
        : ligne == lignes || colonne == colonnes ? coutMarge + effectifs[ligne, colonne]
        : effectifs[ligne, colonne];
}
