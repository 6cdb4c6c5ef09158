namespace Maillage.Accessibilite;

/// <summary>Sparse rows of weights, columns ascending.</summary>
internal sealed class Creuse(int[] debuts, int[] colonnes, double[] valeurs)
{
    public int Lignes => debuts.Length - 1;

    public int Nombre => colonnes.Length;

    public ReadOnlySpan<int> Colonnes(int ligne) => colonnes.AsSpan(debuts[ligne]..debuts[ligne + 1]);

    public ReadOnlySpan<double> Valeurs(int ligne) => valeurs.AsSpan(debuts[ligne]..debuts[ligne + 1]);

    /// <summary>Weighted sum of a vector along a row: always in the same order, so that it is the same to the last bit.</summary>
    public double Somme(int ligne, ReadOnlySpan<double> vecteur)
    {
        var indices = Colonnes(ligne);
        var poids = Valeurs(ligne);
        var somme = 0.0;
        for (var rang = 0; rang < indices.Length; rang++)
        {
            somme += poids[rang] * vecteur[indices[rang]];
        }
        return somme;
    }

    /// <summary>The same places, each weight changed by the rule of its row.</summary>
    public Creuse Transformer(Func<int, Func<double, double>> regleDe)
    {
        var changees = new double[Nombre];
        for (var ligne = 0; ligne < Lignes; ligne++)
        {
            var regle = regleDe(ligne);
            for (var rang = debuts[ligne]; rang < debuts[ligne + 1]; rang++)
            {
                changees[rang] = regle(valeurs[rang]);
            }
        }
        return new(debuts, colonnes, changees);
    }

    /// <summary>The same weights, rows and columns exchanged.</summary>
    public Creuse Transposer(int nombreColonnes)
    {
        var departs = new int[nombreColonnes + 1];
        foreach (var colonne in colonnes)
        {
            departs[colonne + 1]++;
        }
        for (var colonne = 0; colonne < nombreColonnes; colonne++)
        {
            departs[colonne + 1] += departs[colonne];
        }
        var (lignes, poids) = (new int[Nombre], new double[Nombre]);
        var suivant = departs.AsSpan(0, nombreColonnes).ToArray();
        for (var ligne = 0; ligne < Lignes; ligne++)
        {
            for (var rang = debuts[ligne]; rang < debuts[ligne + 1]; rang++)
            {
                var place = suivant[colonnes[rang]]++;
                (lignes[place], poids[place]) = (ligne, valeurs[rang]);
            }
        }
        return new(departs, lignes, poids);
    }
}
