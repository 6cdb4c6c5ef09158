using Maillage.Accessibilite.Tests.Calcul;

namespace Maillage.Accessibilite.Tests.Statistiques;

public class MesureRepartitionTests
{
    [Fact]
    public void Moyennes_DansLesDeuxPonderationsOfficielles()
    {
        var repartition = MesureRepartition.Mesurer([2, 4], [100, 300], [300, 100]);
        Assert.Equal(3.5, repartition.MoyenneResidente.Valeur!.Value, 1e-12);
        Assert.Equal(2.5, repartition.MoyenneStandardisee.Valeur!.Value, 1e-12);
    }

    [Fact]
    public void Deciles_SuiventLesHabitants()
    {
        // Ten places of ten people, access 1 to 10: the tenth person in the queue has 1, the twentieth 2.
        var acces = Enumerable.Range(1, 10).Select(valeur => (double)valeur).Reverse().ToArray();
        double[] gens = [.. Enumerable.Repeat(10.0, 10)];
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9], MesureRepartition.Mesurer(acces, gens, gens).Deciles);
    }

    [Fact]
    public void Deciles_UneGrandeVille_EnOccupePlusieurs() =>
        Assert.Equal(
            [1, 5, 5, 5, 5, 5, 5, 5, 9],
            MesureRepartition.Mesurer([1, 5, 9], [15, 70, 15], [1, 1, 1]).Deciles
        );

    [Theory]
    [InlineData(new[] { 3.0, 3, 3 }, 0)]
    [InlineData(new[] { 0.0, 0, 3 }, 2.0 / 3)]
    [InlineData(new[] { 1.0, 3, 5 }, 8.0 / 27)]
    public void Gini_DeTroisLieuxEgaux(double[] acces, double attendu) =>
        Assert.Equal(attendu, MesureRepartition.Mesurer(acces, [7, 7, 7], [7, 7, 7]).Gini!.Value, 1e-12);

    [Theory]
    // A quarter of the people have everything; then three people one each, and one person three.
    [InlineData(8, 0, 0.75)]
    [InlineData(3, 1, 0.25)]
    public void Gini_PeseLesHabitants(double unSeul, double troisAutres, double attendu) =>
        Assert.Equal(attendu, MesureRepartition.Mesurer([unSeul, troisAutres], [1, 3], [1, 3]).Gini!.Value, 1e-12);

    [Fact]
    public void Inconnu_EstComptePartEtNeVautPasZero()
    {
        var repartition = MesureRepartition.Mesurer([2, double.NaN], [100, 50], [100, 50]);
        Assert.Equal(2, repartition.MoyenneResidente.Valeur);
        Assert.Equal((100, 50, 1), (repartition.Habitants, repartition.HabitantsInconnus, repartition.LieuxInconnus));
        Assert.Equal([2, 2, 2, 2, 2, 2, 2, 2, 2], repartition.Deciles);
        Assert.Equal(0, MesureRepartition.HabitantsSous(1, [2, double.NaN], [100, 50]));
    }

    [Fact]
    public void Personne_NADeMesure()
    {
        var repartition = MesureRepartition.Mesurer([double.NaN], [10], [10]);
        Assert.Null(repartition.Gini);
        Assert.Null(repartition.MoyenneResidente.Valeur);
        Assert.Empty(repartition.Deciles);
    }

    [Theory]
    [InlineData(2.4999, 10)]
    [InlineData(2.5, 30)]
    [InlineData(4, 70)]
    public void HabitantsSous_LeSeuilCompris(double seuil, double attendus) =>
        Assert.Equal(attendus, MesureRepartition.HabitantsSous(seuil, [1, 2.5, 4, 5], [10, 20, 40, 80]));

    [Fact]
    public void Longueurs_Inegales_SontRefusees()
    {
        Assert.Throws<ArgumentException>(() => MesureRepartition.Mesurer([1, 2], [1], [1, 1]));
        Assert.Throws<ArgumentException>(() => MesureRepartition.Mesurer([1, 2], [1, 1], [1]));
    }
}
