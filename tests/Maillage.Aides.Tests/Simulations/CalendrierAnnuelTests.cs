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

    [Fact]
    public void ParAnnee_AuDelaDeCinqAns_NeCompteQueLesCinqPremiers()
    {
        Echeance[] lignes =
        [
            new(new(2027, 12, 31), 1, 10, "cinquième année civile"),
            new(new(2028, 1, 1), 1, 100, "sixième année civile"),
            new(null, 5, 1_000, "cinquième année"),
            new(null, 6, 10_000, "sixième année"),
        ];

        var annees = CalendrierAnnuel.ParAnnee(Montant.Inconnu with { Echeancier = lignes }, 2023);

        Assert.Equal([0m, 0, 0, 0, 1_010], annees);
    }

    [Fact]
    public void Dresser_AideSansEcheancier_EstNommeeAPart()
    {
        var aide = UneAide.Aide(UneAide.Version());
        var calendrier = CalendrierAnnuel.Dresser(
            UneAide.Simuler(UneAide.Simulateur(aide), PetitMonde.Assignan, Essai.Jour, Profil.Vide)
        );

        Assert.Empty(calendrier.Lignes);
        Assert.Equal(["essai"], calendrier.SansEcheancier.Select(resultat => resultat.Aide.Id));
    }
}
