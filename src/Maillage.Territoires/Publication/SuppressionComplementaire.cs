namespace Maillage.Territoires;

/// <summary>
/// Chooses what else to mask in a table with margins. Rows and columns, margins included, are the ends of the cells; a masked cell cannot be
/// worked out exactly when it lies on a closed path of masked cells, along which one can be added and taken in turn without changing any
/// published figure. Paths go through cells above zero, so that one can be taken from each.
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

    // Ends are numbered rows first. The path always exists: a count above zero has its margins above zero too.
    private void Refermer((int Ligne, int Colonne) cellule)
    {
        var precedents = Chercher(cellule);
        for (var bout = lignes + 1 + cellule.Colonne; bout != cellule.Ligne; bout = precedents[bout])
        {
            var (ligne, colonne) = Entre(bout, precedents[bout]);
            masques[ligne, colonne] = true;
        }
    }

    private int[] Chercher((int Ligne, int Colonne) cellule)
    {
        var couts = new long[lignes + colonnes + 2];
        var precedents = new int[couts.Length];
        Array.Fill(couts, long.MaxValue);
        couts[cellule.Ligne] = 0;
        var file = new PriorityQueue<int, long>([(cellule.Ligne, 0L)]);
        while (file.TryDequeue(out var bout, out var cout) && bout != lignes + 1 + cellule.Colonne)
        {
            foreach (var voisin in Voisins(bout))
            {
                var (ligne, colonne) = Entre(bout, voisin);
                if (effectifs[ligne, colonne] == 0 || (ligne, colonne) == cellule || cout > couts[bout])
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
        return precedents;
    }

    private IEnumerable<int> Voisins(int bout) =>
        bout <= lignes ? Enumerable.Range(lignes + 1, colonnes + 1) : Enumerable.Range(0, lignes + 1);

    private (int Ligne, int Colonne) Entre(int un, int autre) =>
        (Math.Min(un, autre), Math.Max(un, autre) - lignes - 1);

    private long Cout(int ligne, int colonne) =>
        masques[ligne, colonne] ? 0
        : ligne == lignes || colonne == colonnes ? coutMarge + effectifs[ligne, colonne]
        : effectifs[ligne, colonne];
}
