using System.Numerics;

namespace Maillage.Territoires.Tests.Publication;

/// <summary>
/// What a reader can work out of published sums: each sum binds the counts it adds up and the total it gives, all whole, and 1 or more since
/// no zero is masked. Exact elimination finds what any combination of differences gives; tightening of bounds, what such counts give.
/// </summary>
internal sealed class AttaqueParDifference
{
    private readonly List<BigInteger[]> equations = [];
    private readonly int inconnues;

    /// <param name="sommes">Signed unknowns of each sum, by rank, and the published remainder they add up to.</param>
    public AttaqueParDifference(
        int inconnues,
        IEnumerable<(IReadOnlyList<(int Rang, int Signe)> Termes, int Reste)> sommes
    )
    {
        this.inconnues = inconnues;
        foreach (var (termes, reste) in sommes)
        {
            var equation = new BigInteger[inconnues + 1];
            foreach (var (rang, signe) in termes)
            {
                equation[rang] += signe;
            }
            equation[inconnues] = reste;
            equations.Add(equation);
        }
    }

    /// <summary>The unknowns whose value is found, by either means.</summary>
    public IReadOnlyList<int> Trouves() => [.. ParBornes().Concat(ParElimination()).Distinct().Order()];

    private IEnumerable<int> ParElimination()
    {
        var lignes = equations.ConvertAll(equation => (BigInteger[])equation.Clone());
        var fait = 0;
        for (var rang = 0; rang < inconnues && fait < lignes.Count; rang++)
        {
            var pivot = lignes.FindIndex(fait, ligne => !ligne[rang].IsZero);
            if (pivot < 0)
            {
                continue;
            }
            (lignes[fait], lignes[pivot]) = (lignes[pivot], lignes[fait]);
            foreach (var ligne in lignes.Where(ligne => ligne != lignes[fait] && !ligne[rang].IsZero).ToList())
            {
                Retrancher(ligne, lignes[fait], rang);
            }
            fait++;
        }
        return lignes
            .Select(ligne => Enumerable.Range(0, inconnues).Where(rang => !ligne[rang].IsZero).ToList())
            .Where(restes => restes.Count == 1)
            .Select(restes => restes[0]);
    }

    private static void Retrancher(BigInteger[] ligne, BigInteger[] pivot, int rang)
    {
        var (facteur, diviseur) = (ligne[rang], pivot[rang]);
        for (var i = 0; i < ligne.Length; i++)
        {
            ligne[i] = ligne[i] * diviseur - pivot[i] * facteur;
        }
    }

    private IEnumerable<int> ParBornes()
    {
        var bas = Enumerable.Repeat(BigInteger.One, inconnues).ToArray();
        var haut = Enumerable.Repeat((BigInteger)1_000_000, inconnues).ToArray();
        for (var tour = 0; tour < 2 * inconnues; tour++)
        {
            foreach (var equation in equations)
            {
                Serrer(equation, bas, haut);
            }
        }
        return Enumerable.Range(0, inconnues).Where(rang => bas[rang] == haut[rang]);
    }

    private void Serrer(BigInteger[] equation, BigInteger[] bas, BigInteger[] haut)
    {
        for (var rang = 0; rang < inconnues; rang++)
        {
            if (equation[rang].IsZero)
            {
                continue;
            }
            var autres = Enumerable.Range(0, inconnues).Where(autre => autre != rang).ToList();
            var moins =
                equation[^1] - Somme(autres, autre => equation[autre] * (equation[autre] > 0 ? haut : bas)[autre]);
            var plus =
                equation[^1] - Somme(autres, autre => equation[autre] * (equation[autre] > 0 ? bas : haut)[autre]);
            var (minimum, maximum) = equation[rang] > 0 ? (moins, plus) : (-plus, -moins);
            (bas[rang], haut[rang]) = (BigInteger.Max(bas[rang], minimum), BigInteger.Min(haut[rang], maximum));
        }
    }

    private static BigInteger Somme(IEnumerable<int> rangs, Func<int, BigInteger> terme) =>
        rangs.Aggregate(BigInteger.Zero, (somme, rang) => somme + terme(rang));
}
