using Maillage.Territoires;

namespace Maillage.Zonage.Tests.Statistiques;

public class StatistiquesZonageTests
{
    private static readonly Dictionary<CodeCommune, ClasseZonage> Avant = new()
    {
        [PetiteRegion.A] = ClasseZonage.Zip,
        [PetiteRegion.B] = ClasseZonage.Zac,
        [PetiteRegion.D] = ClasseZonage.Zar,
    };

    // Two communes of four, 300 people of 1 000; C is not classed.
    [Fact]
    public void Parts_SontDeToutesLesCommunes_ClasseesOuNon()
    {
        var statistiques = Compter(Avant);
        Assert.Equal(50, statistiques.PartDesCommunes(ClasseZonage.Zip, ClasseZonage.Zac));
        Assert.Equal(30, statistiques.PartDesHabitants(ClasseZonage.Zip, ClasseZonage.Zac));
        Assert.Equal(new LigneStatistique(null, 1, 300), statistiques.Classes[^1]);
    }

    [Fact]
    public void Confrontation_DitLEcart_EtLaMesureInconnue()
    {
        var publication = new PublicationZonage(
            "",
            new(2022, 5, 4),
            [new(EcartPublie.PartCommunes, 48), new(EcartPublie.PartPopulation, 31), new("autre", 1)],
            []
        );
        Assert.Equal([2, -1, null], EcartPublie.Confronter(publication, Compter(Avant)).Select(ecart => ecart.Points));
    }

    // A leaves, B rises from ZAC to ZIP, C is unknown before, D enters.
    [Fact]
    public void Mouvements_EntrentSortentChangent()
    {
        var apres = new Dictionary<CodeCommune, ClasseZonage>
        {
            [PetiteRegion.A] = ClasseZonage.Zar,
            [PetiteRegion.B] = ClasseZonage.Zip,
            [PetiteRegion.C] = ClasseZonage.Zip,
            [PetiteRegion.D] = ClasseZonage.Zac,
        };
        var mouvements = MouvementsZonage.De(
            ComparaisonZonages.Comparer(Avant, apres, code => PetiteRegion.Referentiel.Communes[code].Population)
        );
        Assert.Equal(new Effectif(1, 400, 0), mouvements.Entrent);
        Assert.Equal(new Effectif(1, 100, 0), mouvements.Sortent);
        Assert.Equal(new Effectif(1, 200, 0), mouvements.Changent);
        Assert.Equal(new Effectif(2, 600, 0), mouvements.Gagnent);
        Assert.Equal(new Effectif(1, 100, 0), mouvements.Perdent);
        Assert.Equal(new Effectif(0, 0, 0), mouvements.Demeurent);
        Assert.Equal(new Effectif(1, 300, 0), mouvements.Indetermines);
    }

    private static StatistiquesZonage Compter(Dictionary<CodeCommune, ClasseZonage> zonage) =>
        StatistiquesZonage.Compter(zonage, PetiteRegion.Referentiel.Communes.Values, commune => commune.Population);
}
