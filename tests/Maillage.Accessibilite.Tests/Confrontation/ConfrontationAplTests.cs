namespace Maillage.Accessibilite.Tests.Confrontation;

public class ConfrontationAplTests
{
    [Fact]
    public void Spearman_DeDeuxOrdresSemblablesOuContraires()
    {
        Assert.Equal(1, CorrelationRangs.Spearman([1, 2, 30], [5, 6, 7])!.Value, 12);
        Assert.Equal(-1, CorrelationRangs.Spearman([1, 2, 30], [7, 6, 5])!.Value, 12);
    }

    [Fact]
    public void Spearman_SansExAequoSuitLaFormuleDesDifferences()
    {
        // 1 − 6 Σd² / (n (n² − 1)) with d = 1, 1, 1, 1, 0.
        Assert.Equal(1 - 6 * 4 / 120.0, CorrelationRangs.Spearman([10, 20, 30, 40, 50], [2, 1, 4, 3, 5])!.Value, 12);
    }

    [Fact]
    public void ExAequo_SePartagentLaMoyenneDeLeursRangs() =>
        Assert.Equal([2.5, 1, 2.5, 4], CorrelationRangs.Rangs([7, 3, 7, 9]));

    [Fact]
    public void Spearman_EstInconnuSansRienAOrdonner()
    {
        Assert.Null(CorrelationRangs.Spearman([1, 2], [1, 2]));
        Assert.Null(CorrelationRangs.Spearman([1, 1, 1], [1, 2, 3]));
    }

    [Fact]
    public void Concordance_MesureLesCommunesConnuesDesDeuxCotes()
    {
        var concordance = Concordance.De([
            new(4, 3, 1000, 1, 0),
            new(1, 2, 3000, 1, 0),
            new(2, 2, 0, 1, 0),
            new(null, 2, 500, 1, 0),
            new(2, null, 500, 1, 0),
        ]);

        Assert.Equal(3, concordance.Communes);
        Assert.Equal((1.75, 2.25), (concordance.MoyenneCalculee, concordance.MoyennePubliee));
        Assert.Equal((0.0, 1.0), (concordance.Ecarts.Biais, concordance.Ecarts.AbsolueMediane));
    }

    [Fact]
    public void Confrontation_EcarteLeBordEtSepareLesDensites()
    {
        var confrontation = ConfrontationApl.De([
            new(1, 1, 1, 7, 19.9),
            new(2, 1, 1, 7, 20),
            new(3, 1, 1, null, 40),
            new(4, 1, 1, 1, 50),
        ]);

        Assert.Equal((4, 3), (confrontation.Ensemble.Communes, confrontation.SansBord.Communes));
        Assert.Equal(2, confrontation.SansBord.Ecarts.Biais);
        Assert.Equal([1, 7, null], confrontation.ParDensite.Select(ligne => ligne.Densite));
        Assert.Equal([1, 2, 1], confrontation.ParDensite.Select(ligne => ligne.Concordance.Communes));
    }
}
