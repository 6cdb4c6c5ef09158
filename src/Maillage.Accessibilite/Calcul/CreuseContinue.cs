namespace Maillage.Accessibilite;

/// <summary>Sparse rows in which each pair keeps its own weight.</summary>
internal sealed class CreuseContinue(Couples couples) : Creuse(couples.Debuts, couples.Colonnes)
{
    public override double Somme(int ligne, ReadOnlySpan<double> vecteur)
    {
        var colonnes = Colonnes(ligne);
        var poids = couples.PoidsDe(ligne);
        var somme = 0.0;
        for (var rang = 0; rang < colonnes.Length && rang < poids.Length; rang++)
        {
            somme += poids[rang] * vecteur[colonnes[rang]];
        }
        return somme;
    }
}
