namespace Maillage.Accessibilite;

/// <summary>Weights by row as they are being prepared: one pair, one weight, columns ascending.</summary>
/// <param name="Debuts">Where each row begins, and the end.</param>
/// <param name="Colonnes">Column of each pair.</param>
/// <param name="Poids">Weight of each pair, above 0.</param>
internal sealed record Couples(int[] Debuts, int[] Colonnes, double[] Poids)
{
    public int Lignes => Debuts.Length - 1;

    public ReadOnlySpan<double> PoidsDe(int ligne) => Poids.AsSpan(Debuts[ligne]..Debuts[ligne + 1]);

    /// <summary>The weights, each once, heaviest first; null when there are more than so many.</summary>
    public double[]? PoidsDistincts(int maximum)
    {
        var distincts = new List<double>();
        foreach (var poids in Poids)
        {
            if (!distincts.Contains(poids))
            {
                if (distincts.Count == maximum)
                {
                    return null;
                }
                distincts.Add(poids);
            }
        }
        return [.. distincts.OrderDescending()];
    }

    /// <summary>The same pairs, each weight changed by the rule of its row.</summary>
    public Couples Transformer(Func<int, Func<double, double>> regleDe)
    {
        var changes = new double[Poids.Length];
        for (var ligne = 0; ligne < Lignes; ligne++)
        {
            var regle = regleDe(ligne);
            for (var rang = Debuts[ligne]; rang < Debuts[ligne + 1]; rang++)
            {
                changes[rang] = regle(Poids[rang]);
            }
        }
        return this with { Poids = changes };
    }

    /// <summary>The same pairs, rows and columns exchanged.</summary>
    public Couples Transposer(int nombreColonnes)
    {
        var departs = new int[nombreColonnes + 1];
        foreach (var colonne in Colonnes)
        {
            departs[colonne + 1]++;
        }
        for (var colonne = 0; colonne < nombreColonnes; colonne++)
        {
            departs[colonne + 1] += departs[colonne];
        }
        var (lignes, poids) = (new int[Poids.Length], new double[Poids.Length]);
        var suivant = departs.AsSpan(0, nombreColonnes).ToArray();
        for (var ligne = 0; ligne < Lignes; ligne++)
        {
            for (var rang = Debuts[ligne]; rang < Debuts[ligne + 1]; rang++)
            {
                var place = suivant[Colonnes[rang]]++;
                (lignes[place], poids[place]) = (ligne, Poids[rang]);
            }
        }
        return new(departs, lignes, poids);
    }
}
