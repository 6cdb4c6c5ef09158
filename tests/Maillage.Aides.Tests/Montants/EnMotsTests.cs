using Maillage.Territoires;

namespace Maillage.Aides.Tests.Montants;

/// <summary>The sentence a reader gets for each way of working out a sum.</summary>
public sealed class EnMotsTests
{
    private static readonly Tranche Moitie = new(0.5m, null, 0, 1, "À la signature");
    private static readonly Supplement Hopital = new(
        new FaitVrai(Cles.HopitalProximite, true),
        2_500,
        null,
        "à l'hôpital"
    );
    private static readonly Supplement Stage = new(
        new FaitVrai(Cles.MaitreDeStage, true),
        300,
        Cles.MoisAccueilStagiaire,
        "d'accueil"
    );

    private static readonly Annuites QuatreMille = new()
    {
        Montant = 4_000,
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

    [Fact]
    public void Forfait_DitSesTranchesOuQuIlNeLesSaitPas()
    {
        Verifie(
            "10 000 € (50 % à la signature, 50 % un an après)",
            new Forfait(10_000, [Moitie, Moitie with { Libelle = "Un an après" }], NatureMontant.Exact)
        );
        Verifie(
            "10 000 € (4 000 € à la signature)",
            new Forfait(10_000, [Moitie with { Part = null, Montant = 4_000 }], NatureMontant.Exact)
        );
        Verifie("jusqu'à 10 000 € (échéancier inconnu)", new Forfait(10_000, [], NatureMontant.Plafond));
    }

    [Fact]
    public void Forfait_TrancheSansLibelle_NEnInventePas() =>
        Verifie("10 000 € (50 % )", new Forfait(10_000, [Moitie with { Libelle = "" }], NatureMontant.Exact));

    [Fact]
    public void Annuites_ExactesOuPlafonnees_FixesOuParUnite()
    {
        Verifie("4 000 € par an pendant 3 ans", QuatreMille);
        Verifie(
            "jusqu'à 4 000 € × équivalents temps plein de médecins par an pendant 3 ans",
            QuatreMille with
            {
                Nature = NatureMontant.Plafond,
                Par = ClesStructures.EtpMedecins,
            }
        );
    }

    [Fact]
    public void Supplements_FixesOuParUnite_SuiventLaSomme() =>
        Verifie(
            "4 000 € par an pendant 3 ans ; + 2 500 € à l'hôpital ; + 300 € par mois d'accueil",
            QuatreMille with
            {
                Supplements = [Hopital, Stage],
            }
        );

    [Fact]
    public void ParRang_AvecOuSansPlafond()
    {
        Verifie("30 000 €, puis 25 000 € par ETP (3 ETP au plus) ; échéancier inconnu", ParPoste);
        Verifie("30 000 €, puis 25 000 € par ETP ; échéancier inconnu", ParPoste with { PlafondUnites = null });
    }

    [Fact]
    public void Degressif_NeDitQueLesLignesSansCondition() =>
        Verifie(
            "quotité de l'assistant 0,5 : 100 €, 50 € ; quotité de l'assistant 1 : 200 €",
            new Degressif
            {
                Cle = Cles.QuotiteAssistant,
                Avance = 0.7m,
                LibelleAvance = "À l'embauche",
                Lignes =
                [
                    new LigneDegressive(0.5m, [900], new FaitVrai(Cles.MaitreDeStage, true)),
                    new LigneDegressive(0.5m, [100, 50], null),
                    new LigneDegressive(1, [200], null),
                ],
            }
        );

    [Fact]
    public void Garanties_SeuilOuMinimumEtPlafond()
    {
        Verifie(
            "complément de revenu pendant 12 mois, si le revenu du mois passe le seuil : "
                + "9 demi-journées : minimum 3 795 €, plafond 6 900 € ; en dessous : seuil 1 900 €, plafond 3 450 €",
            new GarantieMensuelle
            {
                Activite = Cles.DemiJourneesParSemaine,
                Revenu = Cles.RevenuMensuel,
                Mois = 12,
                Lignes =
                [
                    new LigneGarantie(9, 3_795, 6_900, SeuilCompris: true),
                    new LigneGarantie(0, 1_900, 3_450, SeuilCompris: false),
                ],
            }
        );
    }

    [Fact]
    public void SansTerme_EnPartOuEnEuros()
    {
        var parPart = new SansTerme { Cle = Cles.ForfaitMedecinTraitantAnnuel, Taux = [0.5m, 0.1m] };

        Verifie("+50 %, puis +10 % du forfait médecin traitant annuel, chaque année", parPart);
        Verifie(
            "100 €, puis 50 € × mois d'accueil d'un stagiaire par an",
            parPart with
            {
                Cle = Cles.MoisAccueilStagiaire,
                Taux = [100, 50],
            }
        );
    }

    [Fact]
    public void PourcentageAnnuel_DitSonPlafond() =>
        Verifie(
            "10 % des honoraires annuels, 20 000 € par an au plus, pendant 3 ans",
            new PourcentageAnnuel
            {
                Cle = Cles.HonorairesAnnuels,
                Taux = 0.1m,
                Plafond = 20_000,
                Annees = 3,
                Versement = null,
            }
        );

    [Fact]
    public void PartDeDepense_DitLeTauxEtLaSommeLaPlusHaute() =>
        Verifie(
            "jusqu'à 20 % du coût du projet hors taxes, compté jusqu'à 650 000 €, soit 130 000 € au plus",
            new PartDeDepense
            {
                Cle = ClesStructures.CoutProjet,
                Taux = 0.2m,
                DepenseMax = 650_000,
            }
        );

    [Fact]
    public void SommeLocale_RappelleLAbsence()
    {
        Verifie("la somme propre à chaque collectivité ; non recensées.", new SommeLocale("Non recensées."));
        Verifie("la somme propre à chaque collectivité ; ", new SommeLocale(""));
    }

    private static void Verifie(string attendu, Mecanisme mecanisme) =>
        Assert.Equal(attendu, mecanisme.EnMots.Replace('\u00a0', ' ').Replace('\u202f', ' '));
}
