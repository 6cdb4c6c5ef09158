namespace Maillage.Accessibilite.Tests.Offre;

public class OffreMedecinsTests
{
    private static readonly ParametresApl Parametres = new()
    {
        Decroissance = Bandes.Seuil(20),
        PlancherActes = 3600,
        PlafondActes = 6000,
        AgeMaximum = 65,
        ActesParEtp = 5400,
    };

    [Theory]
    [InlineData(0, 3600)]
    [InlineData(3599, 3600)]
    [InlineData(3600, 3600)]
    [InlineData(3601, 3601)]
    [InlineData(5999, 5999)]
    [InlineData(6000, 6000)]
    [InlineData(6001, 6000)]
    public void Activite_EstTenueEntreLePlancherEtLePlafond(double actes, double compte) =>
        Assert.Equal(compte, OffreMedecins.Compte(new(0, actes, 50), Parametres));

    [Theory]
    [InlineData(64, 5000)]
    [InlineData(65, 5000)]
    [InlineData(66, 0)]
    [InlineData(null, 5000)]
    public void Age_CompteJusquA65AnsCompris(int? age, double compte) =>
        Assert.Equal(compte, OffreMedecins.Compte(new(0, 5000, age), Parametres));

    [Fact]
    public void Communes_ReunissentLeursMedecinsEtDisentCeuxLaisses()
    {
        var offre = OffreMedecins.De(
            [new(1, 100, 40), new(1, 7000, 65), new(0, 5400, 66), new(2, 5400, null)],
            4,
            Parametres
        );

        Assert.Equal([0, 9600, 5400, 0], offre.Actes);
        Assert.Equal((3, 1, 1), (offre.Comptes, offre.TropAges, offre.AgeInconnu));
        Assert.Equal([0, 9600 / 5400.0, 1, 0], offre.Etp(Parametres));
    }

    [Theory]
    [InlineData(-1, 5000)]
    [InlineData(2, 5000)]
    [InlineData(0, -1)]
    [InlineData(0, double.NaN)]
    public void MedecinImpossible_EstRefuse(int commune, double actes) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OffreMedecins.De([new(commune, actes, 50)], 2, Parametres));
}
