using Maillage.Territoires;

namespace Maillage.Zonage.Tests.Brouillons;

public class CalculBilanTests
{
    private static readonly Decoupage Communes = Zonage.Decoupages.ParCommune(PetiteRegion.Referentiel);

    // A is ZIP, B ZAC, C not classed, D in no zone: 100, 200, 300 and 400 of 1 000 people.
    [Fact]
    public void NonClasses_ComptentAuTotalEtDansAucuneClasse()
    {
        var bilan = Remplir("IA.H", new(9.9, 20));
        Assert.Equal((1, 300), (bilan.NonClasses, bilan.HabitantsNonClasses));
        Assert.Equal(
            (1000, 10.0, 20.0, 40.0),
            (bilan.Jauges.Population, Part(ClasseZonage.Zip), Part(ClasseZonage.Zac), Part(ClasseZonage.HorsZonage))
        );
        Assert.Equal(["zip"], bilan.Jauges.Alertes.Select(alerte => alerte.Jauge));
        double Part(ClasseZonage classe) => bilan.Jauges.Parts[classe];
    }

    [Fact]
    public void Quartiers_QuittentLaClasseDuTerritoire()
    {
        var bilan = CalculBilan.Remplir(
            new(Communes, PetiteRegion.Methode, Plafonds.Inconnus),
            rang => new(ClasseZonage.Zac, null, rang == 3 ? new(50, ClasseZonage.Zip) : null),
            _ => null
        );
        Assert.Equal(
            (50, 950),
            (bilan.Jauges.Populations[ClasseZonage.Zip], bilan.Jauges.Populations[ClasseZonage.Zac])
        );
    }

    [Theory]
    [InlineData("IAR")]
    [InlineData("IARV")]
    [InlineData("IARx")]
    public void Lettres_FautivesOuHorsMethode_SontRefusees(string lettres) =>
        Assert.Null(ClassesEcrites.Lire(lettres, 4, PetiteRegion.Methode.Classes));

    [Fact]
    public void Lettres_SeRelisent() =>
        Assert.Equal("IA.H", ClassesEcrites.Ecrire(ClassesEcrites.Lire("IA.H", 4, PetiteRegion.Methode.Classes)!));

    [Fact]
    public void Majoritaire_EstLaClasseDuPlusDHabitants()
    {
        var zonage = new Dictionary<CodeCommune, ClasseZonage>
        {
            [PetiteRegion.A] = ClasseZonage.Zip,
            [PetiteRegion.B] = ClasseZonage.Zac,
            [PetiteRegion.C] = ClasseZonage.Zar,
        };
        var (classes, partages) = ProjectionZonage.Majoritaire(
            Zonage.Decoupages.ParEpci(PetiteRegion.Referentiel),
            zonage,
            code => PetiteRegion.Referentiel.Communes[code].Population
        );
        Assert.Equal("AR.", ClassesEcrites.Ecrire(classes));
        Assert.Equal(1, partages);
    }

    private static BilanBrouillon Remplir(string lettres, Plafonds plafonds)
    {
        var classes = ClassesEcrites.Lire(lettres, 4, PetiteRegion.Methode.Classes)!;
        return CalculBilan.Remplir(
            new(Communes, PetiteRegion.Methode, plafonds),
            rang => classes[rang] is { } classe ? new Decision(classe) : null,
            _ => null
        );
    }
}
