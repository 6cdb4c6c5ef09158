namespace Maillage.Aides.Tests.Montants;

public sealed class GarantiesTests
{
    private static readonly GarantieMensuelle AuMinimum = new()
    {
        Activite = Cles.DemiJourneesParSemaine,
        Revenu = Cles.RevenuMensuelHorsGardes,
        Mois = 12,
        Lignes =
        [
            new LigneGarantie(9, 3795, 6900, SeuilCompris: true),
            new LigneGarantie(0, 1897.5m, 3450, SeuilCompris: true),
        ],
    };

    private static readonly GarantieTrimestrielle Trimestrielle = new()
    {
        RevenuMensuel = Cles.RevenuMensuel,
        Seuil = 12_000,
        Plafond = 15_000,
        Trimestres = 4,
    };

    [Theory]
    [InlineData(9, 4500, 2400)]
    [InlineData(9, 3700, 0)]
    [InlineData(9, 3794.99, 0)]
    [InlineData(9, 3795, 3105)]
    [InlineData(9, 7000, 0)]
    [InlineData(8, 1897.5, 1552.5)]
    [InlineData(8, 1897.49, 0)]
    public void GarantieMensuelle_MinimumCompris_LAtteindreSuffit(double activite, double revenu, double complement)
    {
        var montant = AuMinimum.Calculer(
            Profil
                .Vide.Avec(Cles.DemiJourneesParSemaine, (decimal)activite)
                .Avec(Cles.RevenuMensuelHorsGardes, (decimal)revenu)
        );

        Assert.Equal((decimal)complement * 12, montant.Total);
    }

    [Fact]
    public void GarantieMensuelle_EnMots_DitLaDerniereTrancheSansZero()
    {
        Assert.Contains("; en dessous : minimum", AuMinimum.EnMots, StringComparison.Ordinal);
        Assert.DoesNotContain(" 0 demi-journées", AuMinimum.EnMots, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4000, 0)]
    [InlineData(4001, 2997)]
    [InlineData(4500, 1500)]
    [InlineData(5000, 0)]
    [InlineData(6000, 0)]
    public void GarantieTrimestrielle_CompteTroisMoisDeRevenu(int mensuel, int complement)
    {
        var montant = Trimestrielle.Calculer(Profil.Vide.Avec(Cles.RevenuMensuel, mensuel));

        Assert.Equal([complement, complement, complement, complement], montant.Echeancier.Select(l => (int)l.Montant));
        Assert.Equal((complement * 4m, NatureMontant.Estime), (montant.Total, montant.Nature));
    }

    [Fact]
    public void GarantieTrimestrielle_RevenuInconnu_EstDemande() =>
        Assert.Equal([Cles.RevenuMensuel], Trimestrielle.Calculer(Profil.Vide).Manques);
}
