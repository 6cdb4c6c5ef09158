namespace Maillage.Aides.Tests.Cumuls;

public sealed class EnsembleIndependantTests
{
    [Fact]
    public void Meilleur_PetitsGraphes_MemeQueToutEssayer()
    {
        var hasard = new Random(20261122);
        for (var essai = 0; essai < 120; essai++)
        {
            var (poids, graphe) = GrapheAuHasard.Tirer(hasard, hasard.Next(1, 8), hasard.NextDouble());

            Assert.Equal(GrapheAuHasard.ToutEssayer(poids, graphe), Rechercher(poids, graphe).Meilleur());
        }
    }

    /// <summary>A chain 3 – 4 – 3 – 4 – 3 takes its two fours or its three threes: nine is more than eight.</summary>
    [Fact]
    public void Meilleur_Chaine_LesTroisExtremitesLEmportent() =>
        Assert.Equal([0, 2, 4], Chaine(3, 4, 3, 4, 3).Meilleur());

    [Fact]
    public void Meilleur_PoidsEgaux_PrendLesPremiers()
    {
        Assert.Equal([0, 2], Chaine(1, 1, 1, 1).Meilleur());
        Assert.Equal([0, 1], new EnsembleIndependant([0, 0], (_, _) => false).Meilleur());
        Assert.Equal([0], new EnsembleIndependant([0, 0], (_, _) => true).Meilleur());
        Assert.Empty(new EnsembleIndependant([], (_, _) => true).Meilleur());
    }

    /// <summary>Two separate pairs take four steps each: both items open, the other shut, the end; no pair is searched with the other.</summary>
    [Fact]
    public void Branches_DeuxPairesSeparees_SAdditionnent()
    {
        var une = new EnsembleIndependant([2, 1], (_, _) => true);
        var deux = new EnsembleIndependant([2, 1, 2, 1], (un, autre) => un / 2 == autre / 2);

        une.Meilleur();
        deux.Meilleur();

        Assert.Equal(2 * une.Branches, deux.Branches);
        Assert.InRange(une.Branches, 3, 4);
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

    private static EnsembleIndependant Chaine(params decimal[] poids) =>
        new(poids, (un, autre) => Math.Abs(un - autre) == 1);

    private static EnsembleIndependant Rechercher(decimal[] poids, bool[,] graphe) =>
        new(poids, (un, autre) => graphe[un, autre]);
}
