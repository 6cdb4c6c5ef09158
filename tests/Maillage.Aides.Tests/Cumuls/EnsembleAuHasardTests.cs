namespace Maillage.Aides.Tests.Cumuls;

/// <summary>The search for the best set, held against every set of many graphs drawn by lot.</summary>
public sealed class EnsembleAuHasardTests
{
    [Fact]
    public void Meilleur_GraphesAleatoires_MemeQueToutEssayer()
    {
        var hasard = new Random(20261122);
        for (var essai = 0; essai < 1500; essai++)
        {
            var (poids, graphe) = GrapheAuHasard.Tirer(hasard, hasard.Next(1, 13), hasard.NextDouble());

            Assert.Equal(
                GrapheAuHasard.ToutEssayer(poids, graphe),
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
            var (poids, graphe) = GrapheAuHasard.Tirer(hasard, 50, densite);
            var recherche = new EnsembleIndependant(poids, (un, autre) => graphe[un, autre]);

            recherche.Meilleur();

            Assert.InRange(recherche.Branches, 0, 300_000);
        }
    }
}
