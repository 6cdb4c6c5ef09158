namespace Maillage.Accessibilite.Tests.Parametres;

public class VersionAplTests
{
    [Theory]
    [InlineData(2010, 2014, 2009, false)]
    [InlineData(2010, 2014, 2010, true)]
    [InlineData(2010, 2014, 2014, true)]
    [InlineData(2010, 2014, 2015, false)]
    [InlineData(null, 2014, 1990, true)]
    [InlineData(null, 2014, 2015, false)]
    [InlineData(2015, null, 2040, true)]
    [InlineData(2015, null, 2014, false)]
    [InlineData(null, null, 2025, true)]
    public void Couvre_SesAnnees_BornesComprises(int? premiere, int? derniere, int annee, bool attendu)
    {
        var version = new VersionApl("v", "Version", Scenarios.LigneDeCommunes.Region.Parametres, [])
        {
            PremiereAnnee = premiere,
            DerniereAnnee = derniere,
        };
        Assert.Equal(attendu, version.Couvre(annee));
    }
}
