using Maillage.Territoires;

namespace Maillage.Portraits.Tests.Releves;

public class SerieRelevesTests
{
    [Fact]
    public void Pour_GardeLesRelevesDuTerritoireDansLOrdre()
    {
        var serie = new SerieReleves
        {
            Id = "msp",
            Libelle = "Maisons de santé",
            Unite = "structures",
            Releves = [Relever("34", "2019", 2), Relever("76", "2010", 10), Relever("76", "2019", 180)],
        };

        Assert.Equal([10d, 180d], serie.Pour(TerritoirePublie.Region).Select(releve => releve.Valeur));
        Assert.Empty(serie.Pour(TerritoirePublie.France));
    }

    private static ReleveDate Relever(string territoire, string date, double valeur) =>
        new()
        {
            Territoire = TerritoirePublie.TryParse(territoire, out var lu) ? lu : default,
            Date = PetitesFiches.Date(date),
            Valeur = valeur,
            Source = PetitesFiches.Dossier,
            Section = "fiche",
            Definition = "maisons en fonctionnement",
            Rupture = Ternaire.Non,
        };
}
