using System.Collections;

namespace Maillage.Accessibilite;

/// <summary>Ranks, each once.</summary>
internal sealed class Suite(int taille)
{
    private readonly BitArray presents = new(taille);
    private int[] rangs = new int[64];
    private int nombre;

    public ReadOnlySpan<int> Rangs => rangs.AsSpan(0, nombre);

    public void Ajouter(int rang)
    {
        if (presents[rang])
        {
            return;
        }
        presents[rang] = true;
        if (nombre == rangs.Length)
        {
            Array.Resize(ref rangs, 2 * nombre);
        }
        rangs[nombre++] = rang;
    }

    public void Ajouter(ReadOnlySpan<int> autres)
    {
        foreach (var rang in autres)
        {
            Ajouter(rang);
        }
    }

    /// <summary>Puts the ranks in ascending order.</summary>
    public ReadOnlySpan<int> Tries()
    {
        rangs.AsSpan(0, nombre).Sort();
        return Rangs;
    }
}
