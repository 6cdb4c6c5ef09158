using Maillage.Accessibilite;
using Maillage.Territoires;
using static Maillage.Projections.Tests.PetitesProjections;

namespace Maillage.Projections.Tests.Acces;

public class AccesProjeteTests
{
    // One commune of each département, each alone: 1 000 people, 1 doctor of 5 000 consultations.
    private static readonly RegionAcces Region = new()
    {
        Communes = [CodeCommune.Parse("09001"), CodeCommune.Parse("11001")],
        Temps = MatriceTemps.Assembler(2, 2, [new(0, 0, 0), new(1, 1, 0)]),
        Etp = [1, 1],
        PopulationStandardisee = [1_000, 1_000],
        Habitants = [1_000, 1_000],
        Parametres = new()
        {
            Decroissance = Bandes.Seuil(10),
            PlancherActes = 3_600,
            PlafondActes = 6_000,
            AgeMaximum = 65,
            ActesParEtp = 5_000,
        },
    };

    [Fact]
    public void MoitieMoinsDeMedecins_MoitieMoinsDAcces()
    {
        var demain = AccesProjete.Mesurer(Region, Monde, Demande());

        Assert.All(demain.Acces, acces => Assert.Equal(2.5, acces, 6));
        Assert.Equal(2_000, demain.Sous(3));
        Assert.Equal(0, demain.Sous(2.4));
        Assert.All(AccesProjete.Aujourdhui(Region, Monde).Acces, acces => Assert.Equal(5, acces, 6));
    }

    [Fact]
    public void UnDepartementAide_NeChangeQueLui()
    {
        var scenario = Avec(Installer(30) with { Departement = Aude });

        var demain = AccesProjete.Mesurer(Region, Monde, Demande(scenario));

        Assert.Equal(2.5, demain.Acces[0], 6);
        Assert.Equal(3.75, demain.Acces[1], 6);
        Assert.Equal(1_000, demain.Sous(3, Ariege));
        Assert.Equal(0, demain.Sous(3, Aude));
    }
}
