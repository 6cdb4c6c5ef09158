namespace Maillage.Aides.Tests.Cumuls;

/// <summary>Weighted graphs drawn by lot, and their heaviest set of items apart from each other, found by trying them all.</summary>
internal static class GrapheAuHasard
{
    public static (decimal[] Poids, bool[,] Graphe) Tirer(Random hasard, int nombre, double densite)
    {
        decimal[] poids = [.. Enumerable.Range(0, nombre).Select(_ => (decimal)hasard.Next(0, 12))];
        var graphe = new bool[nombre, nombre];
        for (var un = 0; un < nombre; un++)
        {
            for (var autre = 0; autre < un; autre++)
            {
                graphe[un, autre] = graphe[autre, un] = hasard.NextDouble() < densite;
            }
        }
        return (poids, graphe);
    }

    /// <summary>The heaviest set, and of equal ones the set that takes the first items.</summary>
    public static int[] ToutEssayer(decimal[] poids, bool[,] graphe) =>
        Enumerable
            .Range(0, 1 << poids.Length)
            .Select(ensemble => Enumerable.Range(0, poids.Length).Where(rang => (ensemble >> rang & 1) == 1).ToArray())
            .Where(pris => pris.All(un => pris.All(autre => !graphe[un, autre])))
            .OrderByDescending(pris => pris.Sum(rang => poids[rang]))
            .ThenByDescending(
                pris =>
                    string.Concat(Enumerable.Range(0, poids.Length).Select(rang => pris.Contains(rang) ? '1' : '0')),
                StringComparer.Ordinal
            )
            .First();
}
