using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Montants;

/// <summary>The facts each amount looks at, and those still worth a question.</summary>
public sealed class FaitsDesMontantsTests
{
    private static readonly FaitVrai Stagiaire = new(Cles.MaitreDeStage, true);
    private static readonly FaitParmi SecteurUn = new(Cles.Secteur, ["1"]);
    private static readonly Supplement ParMois = new(Stagiaire, 300, Cles.MoisAccueilStagiaire, "d'accueil");

    private static readonly Annuel ParAn = new()
    {
        Montant = 5_000,
        Annees = 3,
        Supplements = [ParMois],
        Versement = null,
        ExactSi = SecteurUn,
    };

    private static readonly ParUnite ParJour = new()
    {
        Cle = Cles.JoursParSemaine,
        Unitaire = 100,
        Pas = 1,
        PlafondUnites = 4,
        Supplements = [ParMois],
        Tranches = [],
    };

    private static readonly Degressif ParQuotite = new()
    {
        Cle = Cles.QuotiteAssistant,
        Avance = 0.5m,
        LibelleAvance = "",
        Lignes =
        [
            new LigneDegressive(0.5m, [300], new Seuil(Cles.PercentilePatientele, Comparaison.AuMoins, 95)),
            new LigneDegressive(0.5m, [200], null),
            new LigneDegressive(1, [400], Stagiaire),
        ],
    };

    public static TheoryData<Mecanisme, Cle[]> Lectures() =>
        new()
        {
            { new Forfait(1, [], NatureMontant.Exact), [] },
            { new SansMontant(""), [] },
            { new SommeLocale(""), [] },
            { new Mensuel(100, Cles.MoisBourse), [Cles.MoisBourse] },
            { ParAn, [Cles.MaitreDeStage, Cles.MoisAccueilStagiaire, Cles.Secteur] },
            { ParJour, [Cles.JoursParSemaine, Cles.MaitreDeStage, Cles.MoisAccueilStagiaire] },
            { ParQuotite, [Cles.QuotiteAssistant, Cles.PercentilePatientele, Cles.MaitreDeStage] },
            { EnAnnuites(null), [Cles.MaitreDeStage, Cles.MoisAccueilStagiaire] },
            {
                EnAnnuites(ClesStructures.EtpMedecins),
                [ClesStructures.EtpMedecins, Cles.MaitreDeStage, Cles.MoisAccueilStagiaire]
            },
            {
                new MensuelMajore
                {
                    Montant = 100,
                    Mois = Cles.MoisBourse,
                    Supplements = [ParMois],
                    Nature = NatureMontant.Exact,
                },
                [Cles.MoisBourse, Cles.MaitreDeStage, Cles.MoisAccueilStagiaire]
            },
            {
                new ParRang
                {
                    Cle = ClesStructures.EtpMedecins,
                    Montants = [1],
                    PlafondUnites = null,
                    Tranches = [],
                },
                [ClesStructures.EtpMedecins]
            },
            {
                new PartDeDepense
                {
                    Cle = ClesStructures.CoutProjet,
                    Taux = 1,
                    DepenseMax = 1,
                },
                [ClesStructures.CoutProjet]
            },
            {
                new PourcentageAnnuel
                {
                    Cle = Cles.HonorairesAnnuels,
                    Taux = 1,
                    Plafond = null,
                    Annees = 1,
                    Versement = null,
                },
                [Cles.HonorairesAnnuels]
            },
            {
                new SansTerme { Cle = Cles.ForfaitMedecinTraitantAnnuel, Taux = [1] },
                [Cles.ForfaitMedecinTraitantAnnuel]
            },
            {
                new GarantieMensuelle
                {
                    Activite = Cles.DemiJourneesParSemaine,
                    Revenu = Cles.RevenuMensuel,
                    Mois = 1,
                    Lignes = [],
                },
                [Cles.DemiJourneesParSemaine, Cles.RevenuMensuel]
            },
            {
                new GarantieTrimestrielle
                {
                    RevenuMensuel = Cles.RevenuMensuel,
                    Seuil = 1,
                    Plafond = 1,
                    Trimestres = 1,
                },
                [Cles.RevenuMensuel]
            },
            {
                new ExonerationDegressive
                {
                    Benefice = Cles.BeneficeAnnuelImposable,
                    MoisPleins = 1,
                    Paliers = [],
                },
                [Cles.BeneficeAnnuelImposable]
            },
            {
                new Selon([new CasMontant(SecteurUn, new Mensuel(1, Cles.MoisBourse))]),
                [Cles.Secteur, Cles.MoisBourse]
            },
        };

    [Theory]
    [MemberData(nameof(Lectures), DisableDiscoveryEnumeration = true)]
    public void Lues_TousLesFaitsDuCalcul(Mecanisme mecanisme, Cle[] attendues)
    {
        var lues = new HashSet<Cle>();
        mecanisme.Lues(lues);

        Assert.Equal(attendues.ToHashSet(), lues);
    }

    [Fact]
    public void Noeuds_LesConditionsDesSupplementsDesLignesEtDesCas()
    {
        Assert.Equal([Stagiaire, SecteurUn], ParAn.Noeuds);
        Assert.Equal([Stagiaire], ParJour.Noeuds);
        Assert.Equal([Stagiaire], EnAnnuites(null).Noeuds);
        Assert.Equal([ParQuotite.Lignes[0].Si!, Stagiaire], ParQuotite.Noeuds);
        Assert.Equal([SecteurUn, Stagiaire], new Selon([new CasMontant(SecteurUn, ParJour)]).Noeuds);
        Assert.Empty(new Mensuel(100, Cles.MoisBourse).Noeuds);
    }

    /// <summary>The unit of a supplement is asked only once the supplement is due.</summary>
    [Fact]
    public void Restantes_SupplementInconnu_DemandeSaConditionSeulement()
    {
        var avecStagiaire = Profil.Vide.Avec(Cles.MaitreDeStage, true);

        Assert.Equal([Cles.MaitreDeStage], Restantes(ParAn, Profil.Vide));
        Assert.Empty(Restantes(ParAn, avecStagiaire));
        Assert.Equal([Cles.JoursParSemaine, Cles.MaitreDeStage], Restantes(ParJour, Profil.Vide));
        Assert.Equal([Cles.JoursParSemaine], Restantes(ParJour, avecStagiaire));
    }

    [Fact]
    public void Restantes_Degressif_NeDemandeQueCeQuiChoisitEncoreLaLigne()
    {
        var mi = Profil.Vide.Avec(Cles.QuotiteAssistant, 0.5m);

        Assert.Equal(
            [Cles.QuotiteAssistant, Cles.PercentilePatientele, Cles.MaitreDeStage],
            Restantes(ParQuotite, Profil.Vide)
        );
        Assert.Equal([Cles.QuotiteAssistant, Cles.PercentilePatientele], Restantes(ParQuotite, mi));
        Assert.Equal([Cles.QuotiteAssistant], Restantes(ParQuotite, mi.Avec(Cles.PercentilePatientele, 95)));
    }

    [Fact]
    public void Restantes_Selon_SArreteAuPremierCasVraiEtSauteLesFaux()
    {
        var selon = new Selon([
            new CasMontant(SecteurUn, new Mensuel(1, Cles.MoisBourse)),
            new CasMontant(Stagiaire, new Mensuel(1, Cles.MoisAccueilStagiaire)),
        ]);

        Assert.Equal(
            [Cles.MoisBourse, Cles.Secteur, Cles.MoisAccueilStagiaire, Cles.MaitreDeStage],
            Restantes(selon, Profil.Vide)
        );
        Assert.Equal([Cles.MoisBourse], Restantes(selon, Profil.Vide.Avec(Cles.Secteur, "1")));
        Assert.Equal(
            [Cles.MoisAccueilStagiaire, Cles.MaitreDeStage],
            Restantes(selon, Profil.Vide.Avec(Cles.Secteur, "2"))
        );
    }

    private static Annuites EnAnnuites(CleNombre? par) =>
        new()
        {
            Montant = 4_000,
            Par = par,
            Annees = 3,
            Supplements = [ParMois],
            Versement = null,
            Nature = NatureMontant.Exact,
        };

    private static HashSet<Cle> Restantes(Mecanisme mecanisme, Profil profil)
    {
        var restantes = new HashSet<Cle>();
        mecanisme.Restantes(Essai.Contexte(profil, PetitMonde.Assignan), restantes);
        return restantes;
    }
}
