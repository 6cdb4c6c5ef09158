namespace Maillage.Projections.Tests.Populations;

public class ProlongementTests
{
    [Fact]
    public void PopulationImmobile_LeReste()
    {
        var prolongee = PetitesProjections.Habitants(1);

        Assert.All(prolongee.De(2050).Tranches, tranche => Assert.Equal(100, tranche, 6));
        Assert.Equal(2_000, prolongee.De(2033).Total, 6);
    }

    [Fact]
    public void Entre_DeuxEtapes_UneDroite()
    {
        var prolongee = PetitesProjections.Habitants(2);

        Assert.Equal(400, prolongee.De(2025).Tranches[3], 6);
        Assert.Equal(800, prolongee.De(2030).Tranches[3], 6);
        Assert.Equal(480, prolongee.De(2026).Tranches[3], 6);
    }

    [Fact]
    public void UneGenerationPlusNombreuse_Vieillit()
    {
        // A band of 40-44 twice as large as the others, among people who neither move nor die before 95.
        var observees = new[] { 2015, 2020, 2025 }.Select(
            (annee, rang) =>
                new PopulationAges(
                    annee,
                    [.. Enumerable.Range(0, PopulationAges.Nombre).Select(tranche => tranche == 6 + rang ? 200.0 : 100)]
                )
        );

        var dansDixAns = new ProlongementPopulation([.. observees]).De(2035).Tranches;

        Assert.Equal(200, dansDixAns[10], 6);
        Assert.Equal(100, dansDixAns[9], 6);
        Assert.Equal(100, dansDixAns[11], 6);
    }

    [Fact]
    public void UneAnneeManque_EstUneFauteDuProgramme() =>
        Assert.Throws<ArgumentException>(() =>
            new ProlongementPopulation([new(2025, new double[PopulationAges.Nombre]), new(2020, new double[20])])
        );

    [Fact]
    public void Standardisee_PeseChaqueAge()
    {
        var population = new PopulationAges(2025, [.. Enumerable.Repeat(10.0, PopulationAges.Nombre)]);

        // 12 bands under 60 at 1, 8 at 2.
        Assert.Equal(280, PoidsAge.Standardiser(population, PetitesProjections.Parametres.PoidsConsultations), 6);
        Assert.Equal(80, population.APartirDe(60), 6);
    }
}
