using Maillage.Aides.Tests.Simulations;
using Maillage.Essais.Mondes;

namespace Maillage.Aides.Tests.Departs;

/// <summary>
/// One contract of 2 400 € for twenty-four months, half of it a year after signature, and another aid of a tenth of the fees a year.
/// </summary>
public sealed class DepartDuPetitMondeTests
{
    private static readonly DateOnly Signature = new(2023, 1, 1);
    private static readonly FaitVrai Pdsa = new(Cles.ParticipePdsa, true);

    private static readonly PenaliteParMois Bourse = new()
    {
        Mois = Cles.MoisBourse,
        Diplome = Cles.DateDiplome,
        Mensualite = 1,
        PartNette = 1,
        ParMois = 1,
        Minimum = 1,
        ApresDiplome = 1,
    };

    private static readonly RegimeDepart Regime = new()
    {
        Signature = new(null, null),
        Texte = "Une règle d'essai.",
        Source = UneAide.Source,
        Regle = new PartRestante(),
        DureeMois = 24,
        PreavisMois = null,
        BasculeVers = "autre",
        Exceptions = [],
        Notes = ["Note du régime"],
    };

    [Fact]
    public void Detail_PartRestante_CeQuiResteNEstPlusDu()
    {
        var depart = Quitter(Regime, new(2023, 6, 1));

        Assert.Equal([EtatLigne.Versee, EtatLigne.PlusDue], depart.Detail.Select(ligne => ligne.Etat));
        Assert.Equal(["Note du régime"], depart.Notes);
        Assert.Equal((new DateOnly(2025, 1, 1), "mois entiers"), (depart.Terme, depart.Unite));
    }

    [Fact]
    public void Detail_SelonLaRegle_ResteDuOuInconnu()
    {
        var acquise = Quitter(Regime with { Regle = new SansReversement() }, new(2023, 6, 1));
        var appreciee = Quitter(Regime with { Regle = new AppreciationAutorite() }, new(2023, 6, 1));

        Assert.Equal([EtatLigne.Versee, EtatLigne.AVerser], acquise.Detail.Select(ligne => ligne.Etat));
        Assert.Equal([EtatLigne.Versee, EtatLigne.Inconnue], appreciee.Detail.Select(ligne => ligne.Etat));
        Assert.Null(appreciee.AReverser);
    }

    [Fact]
    public void Detail_TrancheSansDate_EstInconnue()
    {
        var depart = Quitter(Regime with { Regle = new SansReversement() }, new(2023, 6, 1), sansDate: true);

        Assert.Equal([EtatLigne.Versee, EtatLigne.Inconnue], depart.Detail.Select(ligne => ligne.Etat));
    }

    [Fact]
    public void Regime_CeluiDuJourDeSignature()
    {
        var ancien = Regime with { Signature = new(null, new(2022, 12, 31)), Notes = ["ancien"] };

        Assert.Equal(["Note du régime"], Quitter([ancien, Regime], new(2023, 6, 1), sansDate: false).Notes);
        Assert.Equal(
            ["Aucune source lue"],
            Quitter([ancien], new(2023, 6, 1), sansDate: false).Notes.Select(note => note[..17])
        );
    }

    [Fact]
    public void Notes_ContratQuiNeSeSignaitPasIci_LeDit()
    {
        var depart = Quitter(Regime, new(2023, 6, 1), Profil.Vide.Avec(Cles.ParticipePdsa, false));

        Assert.Equal(2, depart.Notes.Count);
        Assert.StartsWith("D'après les données", depart.Notes[0], StringComparison.Ordinal);
        Assert.Equal(1_200m, depart.Verse);
    }

    [Fact]
    public void Questions_CellesDeLaRegleEtDuMontant_DansLOrdreSansDoublon()
    {
        var version = Version(sansDate: false) with { Montant = new Mensuel(100, Cles.MoisBourse) };
        var depart = Faite(
            Repondre(UneAide.Aide(version) with { Departs = [Regime with { Regle = Bourse }] }, new(2023, 6, 1))
        );

        Assert.Equal(
            new Cle[] { Cles.MoisBourse, Cles.DateDiplome }.OrderBy(cle => cle.Rang),
            depart.Questions.Select(question => question.Cle)
        );
        Assert.Equal(["Note du régime"], depart.Notes);
    }

    [Fact]
    public void Refus_SommeNegativeOuDepartTropTot_PasLesBornes()
    {
        Assert.IsType<ReponseDepart.Faite>(Repondre(Contrat([Regime], sansDate: false), Signature, verse: 0));
        Assert.Equal(
            ["depart", "verse"],
            Assert
                .IsType<ReponseDepart.Refusee>(
                    Repondre(Contrat([Regime], sansDate: false), new(2022, 12, 31), verse: -1)
                )
                .Erreurs.Select(erreur => erreur.Chemin)
        );
    }

    [Fact]
    public void Basculer_UnAnAvantLeTerme_LApportMoinsCeQuIlFautRendre()
    {
        var bascule = Basculer(Profil.Vide.Avec(Cles.HonorairesAnnuels, 20_000));

        // 2 400 € were received and half the months are left: 1 200 € to give back, 2 000 € in 2024.
        var annee = Assert.Single(bascule.Annees);
        Assert.Equal(
            (2024, 0m, 800m, 800m, 800m),
            (annee.Annee, annee.Garder, annee.Basculer, annee.Ecart, annee.Cumul)
        );
        Assert.Equal((0m, 800m), (bascule.TotalGarder, bascule.TotalBasculer));
        Assert.Equal((2_000m, 12_000m), (bascule.ApportAnnuel, bascule.Seuil));
        Assert.Equal(Cles.HonorairesAnnuels, bascule.CleDuSeuil);
    }

    [Fact]
    public void Basculer_ApportInconnu_LeSeuilResteEtLaQuestionEstPosee()
    {
        var bascule = Basculer(Profil.Vide);

        Assert.Null(bascule.TotalBasculer);
        Assert.Equal(12_000m, bascule.Seuil);
        Assert.Equal([Cles.HonorairesAnnuels], bascule.Questions.Select(question => question.Cle));
    }

    /// <summary>Two readings of what is left (months, days) add a third hypothesis; a doubt or a refusal adds its own.</summary>
    [Theory]
    [InlineData(true, null)]
    [InlineData(false, "ne serait pas ouverte")]
    [InlineData(null, "Nous ne savons pas")]
    public void Hypotheses_DisentSiLAutreAideEstOuverte(bool? gardes, string? extrait)
    {
        var profil = gardes is { } dit ? Profil.Vide.Avec(Cles.ParticipePdsa, dit) : Profil.Vide;
        var hypotheses = Basculer(profil, Pdsa).Hypotheses;

        Assert.Equal(extrait is null ? 3 : 4, hypotheses.Count);
        Assert.Equal(extrait is not null, hypotheses[2].Contains(extrait ?? "ouverte", StringComparison.Ordinal));
        Assert.StartsWith("Le reversement retenu", hypotheses[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Hypotheses_UneSeuleLecture_NeParlePasDesAutres()
    {
        var regime = Regime with { Regle = Bourse with { ApresDiplome = 500 } };
        var profil = Profil.Vide.Avec(Cles.DateDiplome, new(2023, 2, 1)).Avec(Cles.MoisBourse, 3);

        Assert.Equal(2, Faite(Choisir(regime, new(2024, 1, 1), profil)).Hypotheses.Count);
        Assert.StartsWith(
            "Les sommes nettes",
            Quitter(regime, new(2023, 6, 1), profil).Notes[0],
            StringComparison.Ordinal
        );
    }

    /// <summary>800 € at once, after a year and after two; left after six months, 29 of 36 months are to give back.</summary>
    [Fact]
    public void Basculer_SurTroisAnnees_SAdditionnent()
    {
        var contrat = Contrat([Regime with { DureeMois = 36 }], sansDate: false);
        var version = contrat.Versions[0] with
        {
            Montant = new Forfait(
                2_400,
                [new(null, 800, 0, 1, ""), new(null, 800, 12, 2, ""), new(null, 800, 24, 3, "")],
                NatureMontant.Exact
            ),
        };
        var bascule = Faite(
            Choisir(
                contrat with
                {
                    Versions = [version],
                },
                new(2023, 7, 2),
                Profil.Vide.Avec(Cles.HonorairesAnnuels, 20_000)
            )
        );

        Assert.Equal([0m, 800m, 800m], bascule.Annees.Select(annee => annee.Garder));
        Assert.Equal([358.30m, 2_000m, 2_000m], bascule.Annees.Select(annee => annee.Basculer));
        Assert.Equal([358.30m, 1_200m, 1_200m], bascule.Annees.Select(annee => annee.Ecart));
        Assert.Equal([358.30m, 1_558.30m, 2_758.30m], bascule.Annees.Select(annee => annee.Cumul));
        Assert.Equal((1_600m, 4_358.30m, 8_973m), (bascule.TotalGarder, bascule.TotalBasculer, bascule.Seuil));
    }

    [Fact]
    public void Basculer_ReversementInconnu_LeTotalLEstAussi()
    {
        var regime = Regime with { Regle = new AppreciationAutorite() };
        var bascule = Faite(Choisir(regime, new(2023, 7, 2), Profil.Vide.Avec(Cles.HonorairesAnnuels, 20_000)));

        Assert.Equal([null, 2_000m], bascule.Annees.Select(annee => annee.Basculer));
        Assert.Null(bascule.TotalBasculer);
    }

    [Fact]
    public void Refus_DateOuSomme_SousLeurNom()
    {
        var contrat = Contrat([Regime], sansDate: false);
        var demande = new Demande(PetitMonde.Assignan.ToString(), new(2008, 1, 1), Profil.Vide);
        var refus = CalculDepart.Calculer(UneAide.Simulateur(contrat), new("essai", demande, Signature, Verse: null));

        Assert.Equal(
            ["signature"],
            Assert.IsType<ReponseDepart.Refusee>(refus).Erreurs.Select(erreur => erreur.Chemin)
        );
        Assert.Equal(
            ["verse"],
            Assert
                .IsType<ReponseBascule.Refusee>(Choisir(contrat, new(2024, 1, 1), Profil.Vide, verse: -1))
                .Erreurs.Select(erreur => erreur.Chemin)
        );
    }

    [Fact]
    public void Refus_SansAutreVoieOuAuTerme()
    {
        Assert.Equal("aide", Refuser(Regime with { BasculeVers = null }, new(2024, 1, 1)));
        Assert.Equal("aide", Refuser(Regime with { DureeMois = null }, new(2024, 1, 1)));
        Assert.Equal("bascule", Refuser(Regime, new(2025, 1, 1)));
    }

    private static VersionAide Version(bool sansDate, params Maillage.Aides.Condition[] conditions) =>
        UneAide.Version(conditions) with
        {
            Signature = new(null, null),
            Montant = new Forfait(
                2_400,
                [new(0.5m, null, 0, 1, "signature"), new(0.5m, null, sansDate ? null : 12, 2, "un an après")],
                NatureMontant.Exact
            ),
        };

    private static Aide Contrat(RegimeDepart[] regimes, bool sansDate, params Maillage.Aides.Condition[] conditions) =>
        UneAide.Aide(Version(sansDate, conditions)) with
        {
            Departs = regimes,
        };

    private static Depart Quitter(RegimeDepart regime, DateOnly jour, bool sansDate = false) =>
        Quitter([regime], jour, sansDate);

    private static Depart Quitter(RegimeDepart[] regimes, DateOnly jour, bool sansDate) =>
        Faite(Repondre(Contrat(regimes, sansDate), jour));

    private static Depart Quitter(RegimeDepart regime, DateOnly jour, Profil profil) =>
        Faite(Repondre(Contrat([regime], sansDate: false, Pdsa), jour, profil: profil));

    private static Depart Faite(ReponseDepart reponse) => Assert.IsType<ReponseDepart.Faite>(reponse).Depart;

    private static ReponseDepart Repondre(Aide aide, DateOnly jour, decimal? verse = null, Profil? profil = null) =>
        CalculDepart.Calculer(
            UneAide.Simulateur(aide),
            new("essai", new(PetitMonde.Assignan.ToString(), Signature, profil ?? Profil.Vide), jour, verse)
        );

    private static Bascule Faite(ReponseBascule reponse) => Assert.IsType<ReponseBascule.Faite>(reponse).Bascule;

    private static Bascule Basculer(Profil profil, params Maillage.Aides.Condition[] autres) =>
        Faite(Choisir(Contrat([Regime], sansDate: false), new(2024, 1, 1), profil, verse: null, autres));

    private static string Refuser(RegimeDepart regime, DateOnly jour) =>
        Assert
            .IsType<ReponseBascule.Refusee>(Choisir(regime, jour, Profil.Vide))
            .Erreurs.Select(erreur => erreur.Chemin)
            .Single();

    private static ReponseBascule Choisir(RegimeDepart regime, DateOnly jour, Profil profil) =>
        Choisir(Contrat([regime], sansDate: false), jour, profil);

    private static ReponseBascule Choisir(
        Aide contrat,
        DateOnly jour,
        Profil profil,
        decimal? verse = null,
        params Maillage.Aides.Condition[] autres
    )
    {
        var autre = UneAide.Aide(
            UneAide.Version(autres) with
            {
                Montant = new PourcentageAnnuel
                {
                    Cle = Cles.HonorairesAnnuels,
                    Taux = 0.1m,
                    Plafond = null,
                    Annees = 3,
                    Versement = null,
                },
            }
        );
        var simulateur = new Simulateur(
            new CatalogueAides([contrat, autre with { Id = "autre" }]),
            PetitMonde.Referentiel
        );
        var demande = new Demande(PetitMonde.Assignan.ToString(), Signature, profil);
        return CalculBascule.Comparer(simulateur, new("essai", demande, jour, verse));
    }
}
