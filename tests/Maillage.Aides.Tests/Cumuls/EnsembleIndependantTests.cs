namespace Maillage.Aides.Tests.Cumuls;

public sealed class EnsembleIndependantTests
{
    [Fact]
    public void Meilleur_GraphesAleatoires_MemeQueToutEssayer()
    {
        var hasard = new Random(20261122);
        for (var essai = 0; essai < 1500; essai++)
        {
            var (poids, graphe) = Tirer(hasard, hasard.Next(1, 13), hasard.NextDouble());

            Assert.Equal(
                ToutEssayer(poids, graphe),
                new EnsembleIndependant(poids, (un, autre) => graphe[un, autre]).Meilleur()
            );
        }
    }

    [Theory]
    [InlineData(0.03)]
    [InlineData(0.1)]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(1)]
    public void Meilleur_CinquanteAides_PeuDeBranches(double densite)
    {
        var hasard = new Random(50);
        for (var essai = 0; essai < 20; essai++)
        {
            var (poids, graphe) = Tirer(hasard, 50, densite);
            var recherche = new EnsembleIndependant(poids, (un, autre) => graphe[un, autre]);

            recherche.Meilleur();

            Assert.InRange(recherche.Branches, 0, 300_000);
        }
    }

    [Fact]
    public void Meilleur_DixContratsParQuatre_LesPartiesSontChercheesUneParUne()
    {
        var recherche = new EnsembleIndependant(
            [.. Enumerable.Range(0, 40).Select(rang => (decimal)(1 + rang % 4))],
            (un, autre) => un / 4 == autre / 4
        );

        Assert.Equal(Enumerable.Range(0, 10).Select(partie => 4 * partie + 3), recherche.Meilleur());
        Assert.InRange(recherche.Branches, 0, 200);
    }

    private static (decimal[] Poids, bool[,] Graphe) Tirer(Random hasard, int nombre, double densite)
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

    // The heaviest set, and of equal ones the set that takes the first items.
    private static int[] ToutEssayer(decimal[] poids, bool[,] graphe) =>
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
