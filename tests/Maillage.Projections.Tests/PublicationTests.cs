using static Maillage.Projections.Tests.PetitesProjections;

namespace Maillage.Projections.Tests;

public class PublicationTests
{
    [Fact]
    public void SansAgesImportes_ToutesLesAnnees() =>
        Assert.Equal(10, Jouer(Demande() with { Departement = Ariege }).AnneesPubliables.Count);

    [Fact]
    public void AgesImportes_NiMoinsDeCinqNiUnEcartDeMoinsDeCinq()
    {
        // 20 doctors of 70, two of whom leave each year.
        var monde = Monde.Avec(
            Monde.Departement(Ariege)! with
            {
                Pyramide = new([(30, 20), (70, 20)]),
                PyramideImportee = true,
            }
        );

        var projection = Jouer(Demande() with { Departement = Ariege }, monde);

        Assert.Contains(Fin, projection.AnneesPubliables);
        Assert.DoesNotContain(Base + 1, projection.AnneesPubliables);
        var departs = projection
            .Annees.Where(annee => projection.AnneesPubliables.Contains(annee.Annee))
            .Select(annee => annee.Departs.Mediane)
            .ToList();
        Assert.InRange(departs.Count, 2, 4);
        Assert.All(departs.Zip(departs.Skip(1)), couple => Assert.True(couple.Second - couple.First >= 5));
        Assert.All(departs, nombre => Assert.True(nombre >= 5));
    }
}
