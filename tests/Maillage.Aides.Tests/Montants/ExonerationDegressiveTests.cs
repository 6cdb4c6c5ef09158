using Maillage.Territoires;

namespace Maillage.Aides.Tests.Montants;

public sealed class ExonerationDegressiveTests
{
    private static readonly ExonerationDegressive Regime = new()
    {
        Benefice = Cles.BeneficeAnnuelImposable,
        MoisPleins = 59,
        Paliers = [0.75m, 0.5m, 0.25m],
    };

    [Fact]
    public void Calculer_CreationUnPremierDuMois_CinqAnneesPleinesPuisTroisPaliers()
    {
        var montant = Calculer(new DateOnly(2020, 3, 1), 60_000);

        Assert.Equal([300_000m, 45_000m, 30_000m, 15_000m], montant.Echeancier.Select(ligne => ligne.Montant));
        Assert.Equal((390_000m, NatureMontant.Estime), (montant.Total, montant.Nature));
        Assert.Equal("bénéfice exonéré", montant.Objet);
    }

    [Theory]
    [InlineData("2020-03-01", "2025-02-28")]
    [InlineData("2020-03-10", "2025-02-28")]
    [InlineData("2020-03-31", "2025-02-28")]
    [InlineData("2023-03-10", "2028-02-29")]
    [InlineData("2024-02-29", "2029-01-31")]
    public void Calculer_LExonerationTotaleFinitAvecLeCinquanteNeuviemeMoisSuivant(string creation, string fin)
    {
        var echeancier = Calculer(DateOnly.Parse(creation, null), 1).Echeancier;
        var pleine = DateOnly.Parse(fin, null);

        Assert.Equal(
            [pleine, pleine.AddDays(1).AddYears(1), pleine.AddDays(1).AddYears(2), pleine.AddDays(1).AddYears(3)],
            echeancier.Select((ligne, rang) => rang == 0 ? ligne.Date!.Value : ligne.Date!.Value.AddDays(1))
        );
    }

    [Fact]
    public void Calculer_CreationEnCoursDeMois_LePremierMoisCompteAuProrataDesJours() =>
        // 59 months and 22 days of March out of 31: 120 000 / 12 × (59 + 22/31).
        Assert.Equal(597_096.77m, Calculer(new DateOnly(2020, 3, 10), 120_000).Echeancier[0].Montant);

    [Fact]
    public void Calculer_BeneficeInconnu_LesDatesSontDitesEtLeBeneficeDemande()
    {
        var montant = Regime.Calculer(Profil.Vide, new DateOnly(2020, 3, 10));

        Assert.Null(montant.Total);
        Assert.Equal([Cles.BeneficeAnnuelImposable], montant.Manques);
        Assert.Contains(
            $"au {Typographie.Jour(new DateOnly(2025, 2, 28))}",
            Assert.Single(montant.Notes),
            StringComparison.Ordinal
        );
    }

    private static Montant Calculer(DateOnly creation, decimal benefice) =>
        Regime.Calculer(Profil.Vide.Avec(Cles.BeneficeAnnuelImposable, benefice), creation);
}
