using Maillage.Essais.Mondes;

namespace Maillage.Aides.Tests.Simulations;

public sealed class CalendrierAnnuelTests
{
    [Fact]
    public void Dresser_AdditionneLesAidesRetenuesAnneeParAnnee()
    {
        var profil = Profil
            .Vide.Avec(Cles.Profession, "medecin")
            .Avec(Cles.JoursParSemaine, 3)
            .Avec(Cles.JoursVacationParAn, 10);

        var calendrier = CalendrierAnnuel.Dresser(
            Essai.Simuler(PetitCatalogue.Catalogue, PetitMonde.Assignan, Essai.Jour, profil)
        );

        Assert.Equal([2023, 2024, 2025, 2026, 2027], calendrier.Annees);
        Assert.Equal(["par_jour", "prime_zip"], calendrier.Lignes.Select(ligne => ligne.Aide.Id));
        Assert.Equal([2500m, 0, 0, 0, 0], calendrier.Lignes[0].Annees);
        Assert.Equal([18_750m, 18_750m, 0, 0, 0], calendrier.Lignes[1].Annees);
        Assert.Equal([21_250m, 18_750m, 0, 0, 0], calendrier.Totaux);
    }
}
