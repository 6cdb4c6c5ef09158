using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Maillage.Accessibilite;

/// <summary>Sparse rows whose columns are sorted by step: all those of the heaviest weight first, ascending within a step.</summary>
internal sealed class CreuseParPaliers : Creuse
{
    private readonly double[] paliers;
    private readonly int[] fins;

    public CreuseParPaliers(Couples couples, double[] paliers)
        : this(couples, paliers, new int[couples.Lignes * paliers.Length]) { }

    private CreuseParPaliers(Couples couples, double[] paliers, int[] fins)
        : base(couples.Debuts, Ranger(couples, paliers, fins)) => (this.paliers, this.fins) = (paliers, fins);

    public override double Somme(int ligne, ReadOnlySpan<double> vecteur)
    {
        var colonnes = Colonnes(ligne);
        var bornes = fins.AsSpan(ligne * paliers.Length, paliers.Length);
        var (somme, debut) = (0.0, 0);
        for (var palier = 0; palier < bornes.Length; palier++)
        {
            somme += paliers[palier] * Ajouter(colonnes[debut..bornes[palier]], vecteur);
            debut = bornes[palier];
        }
        return somme;
    }

    // Four sums side by side, for the processor not to wait for each addition; columns were checked when the rows were made.
    private static double Ajouter(ReadOnlySpan<int> colonnes, ReadOnlySpan<double> vecteur)
    {
        ref var premiere = ref MemoryMarshal.GetReference(vecteur);
        var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0);
        var rang = 0;
        for (; rang <= colonnes.Length - 4; rang += 4)
        {
            a += Unsafe.Add(ref premiere, colonnes[rang]);
            b += Unsafe.Add(ref premiere, colonnes[rang + 1]);
            c += Unsafe.Add(ref premiere, colonnes[rang + 2]);
            d += Unsafe.Add(ref premiere, colonnes[rang + 3]);
        }
        for (; rang < colonnes.Length; rang++)
        {
            a += Unsafe.Add(ref premiere, colonnes[rang]);
        }
        return a + b + (c + d);
    }

    private static int[] Ranger(Couples couples, double[] paliers, int[] fins)
    {
        var rangees = new int[couples.Colonnes.Length];
        var place = 0;
        for (var ligne = 0; ligne < couples.Lignes; ligne++)
        {
            var debut = couples.Debuts[ligne];
            for (var palier = 0; palier < paliers.Length; palier++)
            {
                for (var rang = debut; rang < couples.Debuts[ligne + 1]; rang++)
                {
                    if (couples.Poids[rang] == paliers[palier])
                    {
                        rangees[place++] = couples.Colonnes[rang];
                    }
                }
                fins[ligne * paliers.Length + palier] = place - debut;
            }
        }
        return rangees;
    }
}
