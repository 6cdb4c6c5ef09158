namespace Maillage.Aides.Tests.Montants;

public sealed class MecanismesDesStructuresTests
{
    private static readonly Annuites QuatreMille = new()
    {
        Montant = 4000,
        Par = null,
        Annees = 3,
        Supplements = [],
        Versement = null,
        Nature = NatureMontant.Exact,
    };

    private static readonly ParRang ParPoste = new()
    {
        Cle = ClesStructures.EtpMedecins,
        Montants = [30_000, 25_000],
        PlafondUnites = 3,
        Tranches = [],
    };

    private static readonly PartDeDepense Cinquieme = new()
    {
        Cle = ClesStructures.CoutProjet,
        Taux = 0.2m,
        DepenseMax = 650_000,
    };

    [Fact]
    public void Annuites_MemeSommeChaqueAnnee_SansDate()
    {
        var montant = QuatreMille.Calculer(Profil.Vide);

        Assert.Equal((12_000m, 4000m, NatureMontant.Exact), (montant.Total, montant.Annuel, montant.Nature));
        Assert.Equal(
            [(null, 1, 4000m), (null, 2, 4000m), (null, 3, 4000m)],
            montant.Echeancier.Select(ligne => (ligne.Date, ligne.Annee, ligne.Montant))
        );
    }

    [Fact]
    public void Annuites_ParUnite_MultiplieLeNombreDit()
    {
        var parPoste = QuatreMille with { Montant = 5000, Par = ClesStructures.EtpMedecins };

        Assert.Equal(12_500m, parPoste.Calculer(Profil.Vide.Avec(ClesStructures.EtpMedecins, 2.5m)).Annuel);
        Assert.Equal([ClesStructures.EtpMedecins], parPoste.Calculer(Profil.Vide).Manques);
        Assert.Null(parPoste.Calculer(Profil.Vide).Total);
    }

    [Fact]
    public void Annuites_SupplementInconnu_EstimeSansLui()
    {
        var stage = new Supplement(
            new Seuil(Cles.MoisAccueilStagiaire, Comparaison.PlusDe, 0),
            150,
            Cles.MoisAccueilStagiaire,
            "d'accueil"
        );
        var avecStage = QuatreMille with { Supplements = [stage] };

        Assert.Equal(NatureMontant.Estime, avecStage.Calculer(Profil.Vide).Nature);
        Assert.Equal(4300m, avecStage.Calculer(Profil.Vide.Avec(Cles.MoisAccueilStagiaire, 2)).Annuel);
    }

    [Theory]
    [InlineData(1, 30_000, NatureMontant.Exact)]
    [InlineData(2, 55_000, NatureMontant.Exact)]
    [InlineData(3, 80_000, NatureMontant.Exact)]
    [InlineData(5, 80_000, NatureMontant.Exact)]
    [InlineData(0.5, 15_000, NatureMontant.Estime)]
    [InlineData(1.5, 42_500, NatureMontant.Estime)]
    public void ParRang_LeDernierMontantSeProlongeJusquAuPlafond(double postes, int total, NatureMontant nature)
    {
        var montant = ParPoste.Calculer(Profil.Vide.Avec(ClesStructures.EtpMedecins, (decimal)postes));

        Assert.Equal((total, nature), (montant.Total, montant.Nature));
        Assert.Equal(nature == NatureMontant.Exact, montant.Notes.Count == 0);
    }

    [Fact]
    public void ParRang_SansPlafond_CompteTout() =>
        Assert.Equal(
            130_000m,
            (ParPoste with { PlafondUnites = null }).Calculer(Profil.Vide.Avec(ClesStructures.EtpMedecins, 5)).Total
        );

    [Fact]
    public void ParRang_NombreInconnu_EstDemande()
    {
        var montant = ParPoste.Calculer(Profil.Vide);

        Assert.Null(montant.Total);
        Assert.Equal([ClesStructures.EtpMedecins], montant.Manques);
    }

    [Theory]
    [InlineData(100_000, 20_000)]
    [InlineData(650_000, 130_000)]
    [InlineData(2_000_000, 130_000)]
    public void PartDeDepense_PlafonneLaDepense(int cout, int total)
    {
        var montant = Cinquieme.Calculer(Profil.Vide.Avec(ClesStructures.CoutProjet, cout));

        Assert.Equal((total, NatureMontant.Plafond), (montant.Total, montant.Nature));
        Assert.Empty(montant.Manques);
    }

    [Fact]
    public void PartDeDepense_DepenseInconnue_DonneLePlafondEtLaDemande()
    {
        var montant = Cinquieme.Calculer(Profil.Vide);

        Assert.Equal((130_000m, NatureMontant.Plafond), (montant.Total, montant.Nature));
        Assert.Equal([ClesStructures.CoutProjet], montant.Manques);
    }

    [Fact]
    public void PourcentageAnnuel_SansPlafondConnu_NePlafonneRien()
    {
        var mecanisme = new PourcentageAnnuel
        {
            Cle = Cles.HonorairesVacationsZip,
            Taux = 0.1m,
            Plafond = null,
            Annees = 3,
            Versement = null,
        };

        Assert.Equal(90_000m, mecanisme.Calculer(Profil.Vide.Avec(Cles.HonorairesVacationsZip, 900_000)).Annuel);
        Assert.Contains("plafond inconnu", mecanisme.EnMots, StringComparison.Ordinal);
    }
}
