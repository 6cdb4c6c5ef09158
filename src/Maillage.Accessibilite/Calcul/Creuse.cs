namespace Maillage.Accessibilite;

/// <summary>
/// Sparse rows of weights. Few distinct weights, as bands give, are kept as steps: each row lists its columns step by step, and a sum
/// multiplies once a step, which reads a third of the memory. Otherwise each pair keeps its own weight.
/// </summary>
internal abstract class Creuse(int[] debuts, int[] colonnes)
{
    private const int PaliersMaximum = 16;

    public int Lignes => debuts.Length - 1;

    public int Nombre => colonnes.Length;

    /// <summary>The columns of a row; their order is that of the sums.</summary>
    public ReadOnlySpan<int> Colonnes(int ligne) => colonnes.AsSpan(debuts[ligne]..debuts[ligne + 1]);

    /// <summary>Weighted sum of a vector along a row: always in the same order, so that it is the same to the last bit.</summary>
    public abstract double Somme(int ligne, ReadOnlySpan<double> vecteur);

    /// <summary>Keeps weights in the smallest form.</summary>
    public static Creuse De(Couples couples)
    {
        var paliers = couples.PoidsDistincts(PaliersMaximum);
        return paliers is null ? new CreuseContinue(couples) : new CreuseParPaliers(couples, paliers);
    }
}
