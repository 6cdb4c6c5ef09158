using Maillage.Territoires;

namespace Maillage.Aides.Tests.Montants;

public sealed class MecanismesTests
{
    private static readonly Condition Hopital = new FaitVrai(Cles.HopitalProximite, true);

    private static readonly ParUnite ParJour = new()
    {
        Cle = Cles.JoursParSemaine,
        Unitaire = 12_500,
        Pas = 0.5m,
        PlafondUnites = 4,
        Supplements = [new Supplement(Hopital, 2500, null, "à l'hôpital")],
        Tranches = [new Tranche(0.5m, null, 0, 1, "À la signature"), new Tranche(0.5m, null, 12, 2, "Un an après")],
    };

    private static readonly Profil SansHopital = Profil.Vide.Avec(Cles.HopitalProximite, false);

    [Theory]
    [InlineData(2.5, 31_250)]
    [InlineData(3, 37_500)]
    [InlineData(3.4, 37_500)]
    [InlineData(3.5, 43_750)]
    [InlineData(4, 50_000)]
    [InlineData(4.5, 50_000)]
    public void ParUnite_CompteParPasEntiersEtPlafonne(double jours, int total)
    {
        var montant = ParJour.Calculer(SansHopital.Avec(Cles.JoursParSemaine, (decimal)jours));

        Assert.Equal(total, montant.Total);
        Assert.Equal(NatureMontant.Exact, montant.Nature);
        Assert.Equal(montant.Total, montant.Echeancier.Sum(ligne => ligne.Montant));
    }

    [Fact]
    public void ParUnite_VerseAuxAnniversaires()
    {
        var echeancier = ParJour.Calculer(SansHopital.Avec(Cles.JoursParSemaine, 3)).Echeancier;

        Assert.Equal(
            [new DateOnly(2023, 3, 1), new DateOnly(2024, 3, 1)],
            echeancier.Select(ligne => ligne.Date!.Value)
        );
    }

    [Fact]
    public void ParUnite_SupplementInconnu_EstimeSansLuiEtPoseLaQuestion()
    {
        var montant = ParJour.Calculer(Profil.Vide.Avec(Cles.JoursParSemaine, 3));

        Assert.Equal((37_500m, NatureMontant.Estime), (montant.Total, montant.Nature));
        Assert.Equal([Cles.HopitalProximite], montant.Manques);
    }

    [Fact]
    public void ParUnite_SupplementVrai_NEstPasMultiplie() =>
        Assert.Equal(
            52_500m,
            ParJour.Calculer(Profil.Vide.Avec(Cles.JoursParSemaine, 4).Avec(Cles.HopitalProximite, true)).Total
        );

    [Fact]
    public void ParUnite_NombreInconnu_RienNEstInvente()
    {
        var montant = ParJour.Calculer(Profil.Vide);

        Assert.Null(montant.Total);
        Assert.Equal([Cles.JoursParSemaine], montant.Manques);
    }

    [Fact]
    public void Forfait_TroisTranches_LaDernierePrendLeReste()
    {
        var tiers = new Tranche(0.3333m, null, null, 1, "");
        var montant = new Forfait(
            100,
            [tiers, tiers, new Tranche(0.3334m, null, null, 1, "")],
            NatureMontant.Exact
        ).Calculer(Profil.Vide);

        Assert.Equal([33.33m, 33.33m, 33.34m], montant.Echeancier.Select(ligne => ligne.Montant));
        Assert.All(montant.Echeancier, ligne => Assert.Null(ligne.Date));
    }

    private static readonly Annuel Cinq = new()
    {
        Montant = 5000,
        Annees = 3,
        Supplements =
        [
            new Supplement(
                new Seuil(Cles.MoisAccueilStagiaire, Comparaison.PlusDe, 0),
                300,
                Cles.MoisAccueilStagiaire,
                ""
            ),
        ],
        Versement = null,
        ExactSi = new FaitParmi(Cles.Secteur, ["1"]),
    };

    [Theory]
    [InlineData("1", NatureMontant.Exact)]
    [InlineData("2", NatureMontant.Plafond)]
    public void Annuel_LeSecteurDitSiLaSommeEstExacte(string secteur, NatureMontant nature)
    {
        var montant = Cinq.Calculer(Profil.Vide.Avec(Cles.Secteur, secteur).Avec(Cles.MoisAccueilStagiaire, 2));

        Assert.Equal((5600m, 16_800m, nature), (montant.Annuel, montant.Total, montant.Nature));
    }

    [Theory]
    [InlineData(180_000, 18_000)]
    [InlineData(200_000, 20_000)]
    [InlineData(250_000, 20_000)]
    public void PourcentageAnnuel_SArreteAuPlafond(int honoraires, int annuel)
    {
        var mecanisme = new PourcentageAnnuel
        {
            Cle = Cles.HonorairesAnnuels,
            Taux = 0.1m,
            Plafond = 20_000,
            Annees = 3,
            Versement = null,
        };

        var montant = mecanisme.Calculer(Profil.Vide.Avec(Cles.HonorairesAnnuels, honoraires));

        Assert.Equal(
            (annuel, annuel * 3m, NatureMontant.Estime),
            ((int)montant.Annuel!, montant.Total, montant.Nature)
        );
    }

    private static readonly GarantieMensuelle Garantie = new()
    {
        Activite = Cles.DemiJourneesParSemaine,
        Revenu = Cles.RevenuMensuel,
        Mois = 12,
        Lignes =
        [
            new LigneGarantie(9, 4250, 8500, SeuilCompris: false),
            new LigneGarantie(7, 3300, 6600, SeuilCompris: false),
            new LigneGarantie(5, 2350, 4700, SeuilCompris: false),
        ],
    };

    [Theory]
    [InlineData(7, 4000, 2600)]
    [InlineData(7, 3200, 0)]
    [InlineData(7, 3300, 0)]
    [InlineData(7, 3300.01, 3299.99)]
    [InlineData(7, 6600, 0)]
    [InlineData(7, 9000, 0)]
    [InlineData(8, 4000, 2600)]
    [InlineData(10, 5000, 3500)]
    public void GarantieMensuelle_CompleteJusquAuPlafondAuDessusDuSeuil(
        double activite,
        double revenu,
        double complement
    )
    {
        var montant = Garantie.Calculer(
            Profil.Vide.Avec(Cles.DemiJourneesParSemaine, (decimal)activite).Avec(Cles.RevenuMensuel, (decimal)revenu)
        );

        Assert.Equal(12, montant.Echeancier.Count);
        Assert.All(montant.Echeancier, ligne => Assert.Equal((decimal)complement, ligne.Montant));
        Assert.Equal((decimal)complement * 12, montant.Total);
    }

    [Fact]
    public void GarantieMensuelle_DeuxInconnues_DeuxQuestions() =>
        Assert.Equal([Cles.DemiJourneesParSemaine, Cles.RevenuMensuel], Garantie.Calculer(Profil.Vide).Manques);

    [Fact]
    public void Mensuel_UneLigneParMois()
    {
        var montant = new Mensuel(1200, Cles.MoisBourse).Calculer(Profil.Vide.Avec(Cles.MoisBourse, 36));

        Assert.Equal((43_200m, 36), (montant.Total, montant.Echeancier.Count));
        Assert.Equal([1, 2, 3], montant.Echeancier.Select(ligne => ligne.Annee).Distinct());
    }

    private static readonly Degressif Assistant = new()
    {
        Cle = Cles.QuotiteAssistant,
        Avance = 0.7m,
        LibelleAvance = "À l'embauche",
        Lignes =
        [
            new LigneDegressive(
                0.5m,
                [18_000, 18_000, 18_000, 18_000, 18_000],
                new Seuil(Cles.PercentilePatientele, Comparaison.AuMoins, 95)
            ),
            new LigneDegressive(0.5m, [18_000, 13_500, 10_500, 10_500, 10_500], null),
        ],
    };

    [Fact]
    public void Degressif_AvancePuisSoldePuisChaqueAnnee()
    {
        var montant = Assistant.Calculer(
            Profil.Vide.Avec(Cles.QuotiteAssistant, 0.5m).Avec(Cles.PercentilePatientele, 50)
        );

        Assert.Equal(
            [12_600m, 5_400m, 13_500m, 10_500m, 10_500m, 10_500m],
            montant.Echeancier.Select(ligne => ligne.Montant)
        );
        Assert.Equal([1, 1, 2, 3, 4, 5], montant.Echeancier.Select(ligne => ligne.Annee));
        Assert.Equal((63_000m, NatureMontant.Exact), (montant.Total, montant.Nature));
    }

    [Theory]
    [InlineData(94, 63_000)]
    [InlineData(95, 90_000)]
    public void Degressif_LePercentileChoisitLaLigne(int percentile, int total) =>
        Assert.Equal(
            total,
            Assistant
                .Calculer(Profil.Vide.Avec(Cles.QuotiteAssistant, 0.5m).Avec(Cles.PercentilePatientele, percentile))
                .Total
        );

    [Fact]
    public void Degressif_PercentileInconnu_LigneDeBaseEstimee()
    {
        var montant = Assistant.Calculer(Profil.Vide.Avec(Cles.QuotiteAssistant, 0.5m));

        Assert.Equal((63_000m, NatureMontant.Estime), (montant.Total, montant.Nature));
        Assert.Equal([Cles.PercentilePatientele], montant.Manques);
    }

    [Fact]
    public void Degressif_ValeurHorsTable_MontantInconnu() =>
        Assert.Null(Assistant.Calculer(Profil.Vide.Avec(Cles.QuotiteAssistant, 1)).Total);

    [Fact]
    public void SansTerme_LeDernierTauxSeProlonge()
    {
        var montant = new SansTerme { Cle = Cles.ForfaitMedecinTraitantAnnuel, Taux = [0.5m, 0.3m, 0.1m] }.Calculer(
            Profil.Vide.Avec(Cles.ForfaitMedecinTraitantAnnuel, 10_000)
        );

        Assert.Equal([5000m, 3000m, 1000m, 1000m, 1000m], montant.Echeancier.Select(ligne => ligne.Montant));
        Assert.Equal((5000m, 11_000m), (montant.Annuel, montant.Total));
    }

    [Fact]
    public void Selon_PremierCasVrai()
    {
        var selon = new Selon([Cas(Zone.Zip, 10_000), Cas(Zone.Zac, 5_000)]);

        Assert.Equal(10_000m, selon.Calculer(Profil.Vide).Total);
        Assert.Equal(
            5_000m,
            selon.Calculer(Essai.Contexte(Profil.Vide, Maillage.Essais.Mondes.PetitMonde.Cessenon)).Total
        );
        Assert.Null(selon.Calculer(Essai.Contexte(Profil.Vide, Maillage.Essais.Mondes.PetitMonde.Montpellier)).Total);
    }

    [Fact]
    public void Selon_CasInconnu_DemandeCeQuiLeTrancherait()
    {
        var montant = new Selon([Cas(Zone.Zip, 10_000)]).Calculer(Profil.Vide, new DateOnly(2026, 2, 1));

        Assert.Null(montant.Total);
        Assert.Equal([Cles.ZoneMedecin], montant.Manques);
    }

    private static CasMontant Cas(Zone zone, decimal total) =>
        new(
            new EnZone([zone], Lieu.Projet),
            new Forfait(total, [new Tranche(1, null, null, 1, "")], NatureMontant.Exact)
        );
}
