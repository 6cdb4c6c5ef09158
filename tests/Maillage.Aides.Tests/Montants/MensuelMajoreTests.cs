namespace Maillage.Aides.Tests.Montants;

public sealed class MensuelMajoreTests
{
    private static readonly MensuelMajore Accueil = new()
    {
        Montant = 1800,
        Mois = Cles.MoisAccueilStagiaire,
        Supplements = [new Supplement(new FaitVrai(Cles.SupervisionPdsa, true), 400, null, "pour les gardes")],
        Nature = NatureMontant.Plafond,
    };

    [Theory]
    [InlineData(true, 6, 13_200)]
    [InlineData(false, 6, 10_800)]
    [InlineData(true, 0, 0)]
    public void Calculer_LeSupplementCompteChaqueMois(bool gardes, int mois, int total)
    {
        var montant = Accueil.Calculer(
            Profil.Vide.Avec(Cles.MoisAccueilStagiaire, mois).Avec(Cles.SupervisionPdsa, gardes)
        );

        Assert.Equal((total, NatureMontant.Plafond, mois), (montant.Total, montant.Nature, montant.Echeancier.Count));
    }

    [Fact]
    public void Calculer_MoisEntame_EstPayeEnProportion()
    {
        var montant = Accueil.Calculer(
            Profil.Vide.Avec(Cles.MoisAccueilStagiaire, 1.5m).Avec(Cles.SupervisionPdsa, false)
        );

        Assert.Equal([1800m, 900m], montant.Echeancier.Select(ligne => ligne.Montant));
        Assert.Equal(2700m, montant.Total);
    }

    [Fact]
    public void Calculer_SupplementInconnu_EstimeSansLuiEtPoseLaQuestion()
    {
        var montant = Accueil.Calculer(Profil.Vide.Avec(Cles.MoisAccueilStagiaire, 2));

        Assert.Equal((3600m, NatureMontant.Estime), (montant.Total, montant.Nature));
        Assert.Equal([Cles.SupervisionPdsa], montant.Manques);
    }

    [Fact]
    public void Calculer_MoisInconnus_RienNEstInvente()
    {
        var montant = Accueil.Calculer(Profil.Vide);

        Assert.Null(montant.Total);
        Assert.Equal([Cles.MoisAccueilStagiaire, Cles.SupervisionPdsa], montant.Manques);
    }
}
