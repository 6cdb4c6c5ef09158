namespace Maillage.Territoires.Tests.Communes;

public class TerritoireTests
{
    [Fact]
    public void Communes_EnDesordreEtDoublees_SontTrieesChacuneUneFois()
    {
        var territoire = new Territoire(
            "Vallée",
            new Millesime(2026),
            [CodeCommune.Parse("46066"), CodeCommune.Parse("09001"), CodeCommune.Parse("46066")]
        );
        Assert.Equal(["09001", "46066"], territoire.Communes.Select(code => code.ToString()));
        Assert.Equal("2026", territoire.Millesime.ToString());
    }

    [Fact]
    public void Population_DerniereAnneeConnue_OuInconnue()
    {
        var commune = new Commune
        {
            Code = CodeCommune.Parse("46066"),
            Nom = "Cazals",
            Departement = CodeDepartement.Parse("46"),
            Epci = null,
            Centre = new Position(44.6, 1.2),
            SuperficieHectares = 1,
            GrilleDensite = 7,
            PopulationMunicipale = new Dictionary<int, int> { [2023] = 12, [2019] = 20 },
        };
        Assert.Equal(12, commune.Population);
        Assert.Null((commune with { PopulationMunicipale = new Dictionary<int, int>() }).Population);
    }
}
