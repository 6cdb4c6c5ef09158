using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Simulations;

public sealed class SimulateurTests
{
    private static readonly Profil Complet = Profil.Vide.Avec(Cles.Profession, "medecin").Avec(Cles.JoursParSemaine, 3);

    [Fact]
    public void Simuler_ToutesLesAides_ParId()
    {
        var simulation = Essai.Simuler(PetitCatalogue.Catalogue, PetitMonde.Assignan, Essai.Jour, Complet);

        Assert.Equal(
            ["contrat_qpv", "exoneration", "par_jour", "prime_zip"],
            simulation.Aides.Select(aide => aide.Aide.Id)
        );
    }

    [Fact]
    public void Simuler_ConditionsRemplies_EligibleAvecSaTrace()
    {
        var prime = Prime(PetitMonde.Assignan, Essai.Jour, Complet);

        Assert.Equal(StatutAide.Eligible, prime.Statut);
        Assert.Equal(37_500m, prime.Montant.Total);
        Assert.All(prime.Motifs, motif => Assert.Equal(Ternaire.Oui, motif.Verdict));
        Assert.Equal("commune en ZIP", prime.Motifs.Single(motif => motif.Condition == "Exercer en ZIP").Constate);
        Assert.Empty(prime.Questions);
    }

    [Fact]
    public void Simuler_UneConditionFausse_LEmporteSurLesInconnues()
    {
        var prime = Prime(PetitMonde.Cessenon, Essai.Jour, Profil.Vide);

        Assert.Equal(StatutAide.NonEligible, prime.Statut);
        Assert.Empty(prime.Questions);
        Assert.Null(prime.Montant.Total);
    }

    [Fact]
    public void Simuler_Inconnues_PoseLesQuestionsEtDitPourquoi()
    {
        var prime = Prime(PetitMonde.Assignan, Essai.Jour, Profil.Vide);

        Assert.Equal(StatutAide.Indetermine, prime.Statut);
        Assert.Equal([Cles.Profession, Cles.JoursParSemaine], prime.Questions.Select(question => question.Cle));
        Assert.Contains("2,5 jours", prime.Questions[1].Pourquoi, StringComparison.Ordinal);
        Assert.Null(prime.Montant.Total);
        Assert.Equal(37_500m, prime.MontantPossible.Total);
    }

    [Fact]
    public void Simuler_ApresFermeture_HorsPeriodeEtDitLaSuite()
    {
        var prime = Prime(PetitMonde.Assignan, new DateOnly(2026, 1, 1), Complet);

        Assert.Equal(StatutAide.HorsPeriode, prime.Statut);
        Assert.Equal("signature jusqu'au 31\u00a0décembre 2025", prime.Motifs.Single().Attendu);
        Assert.Equal(["Un contrat en cours va à son terme."], prime.Notes);
    }

    [Fact]
    public void Simuler_ApresLeDernierZonage_PresumeSansMelanger()
    {
        var prime = Prime(PetitMonde.Assignan, new DateOnly(2025, 11, 15), Complet);

        Assert.Equal((StatutAide.Indetermine, StatutAide.Eligible), (prime.Statut, prime.StatutPresume));
        Assert.Equal([Cles.ZoneMedecin], prime.Questions.Select(question => question.Cle));
    }

    [Fact]
    public void Simuler_ZoneDeclaree_RienNEstPresume()
    {
        var prime = Prime(PetitMonde.Assignan, new DateOnly(2025, 11, 15), Complet.Avec(Cles.ZoneMedecin, "zac"));

        Assert.Equal((StatutAide.NonEligible, null), (prime.Statut, prime.StatutPresume));
    }

    [Fact]
    public void Simuler_AvantLePremierZonage_NePresumeRien() =>
        Assert.Null(Prime(PetitMonde.Assignan, new DateOnly(2021, 1, 1), Complet).StatutPresume);

    [Theory]
    [InlineData("99999", "2023-03-01", "commune", "aucune commune")]
    [InlineData("bonjour", "2023-03-01", "commune", "aucune commune")]
    [InlineData("34093", "2026-03-01", "commune", "34144 (Lunas-les-Châteaux)")]
    [InlineData("33063", "2023-03-01", "commune", "hors de la région")]
    [InlineData("34015", "2008-12-31", "date", "1er\u00a0janvier 2009")]
    [InlineData("34015", "2036-01-01", "date", "31\u00a0décembre 2035")]
    public void Simuler_MauvaiseDemande_DitQuoiFaire(string commune, string date, string chemin, string extrait)
    {
        var erreur = Assert.Single(Refus(commune, date, Profil.Vide));

        Assert.Equal(chemin, erreur.Chemin);
        Assert.Contains(extrait, erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Simuler_DeclarationContraireAuxDonnees_EstRefusee()
    {
        var profil = Profil
            .Vide.Avec(Cles.ZoneMedecin, "zac")
            .Avec(Cles.DansQpv, true)
            .Avec(Cles.Contrats, [new AidePercue("caim2", default)]);

        var erreurs = Refus("34015", "2023-03-01", profil);

        Assert.Equal(
            ["profil.zone_medecin", "profil.dans_qpv", "profil.contrats"],
            erreurs.Select(erreur => erreur.Chemin)
        );
        Assert.Contains("connue en ZIP", erreurs[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Simuler_DeclarationConforme_EstAcceptee() =>
        Assert.IsType<ReponseSimulation.Faite>(
            Repondre("34015", "2023-03-01", Profil.Vide.Avec(Cles.ZoneMedecin, "zip"))
        );

    [Theory]
    [InlineData("2023-03-01", true)]
    [InlineData("2023-03-02", false)]
    public void Simuler_DateAprèsLaSignature_EstRefusee(string inscription, bool acceptee)
    {
        var jour = DateOnly.ParseExact(inscription, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(
            acceptee,
            Repondre("34015", "2023-03-01", Profil.Vide.Avec(Cles.DatePremiereInscription, jour))
                is ReponseSimulation.Faite
        );
    }

    [Fact]
    public void Simuler_CommuneActuelleFusionnee_NommeLeSuccesseur()
    {
        var erreur = Assert.Single(
            Refus("34015", "2026-03-01", Profil.Vide.Avec(Cles.CommuneExerciceActuelle, PetitMonde.DioEtValquieres))
        );

        Assert.Equal("profil.commune_exercice_actuelle", erreur.Chemin);
        Assert.Contains("34144", erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Simuler_DejaPercue_LeDitSansChangerLeStatut()
    {
        var prime = Prime(
            PetitMonde.Assignan,
            Essai.Jour,
            Complet.Avec(Cles.AidesPercues, [new AidePercue("prime_zip", new DateOnly(2019, 1, 1))])
        );

        Assert.Equal(StatutAide.Eligible, prime.Statut);
        Assert.Contains(prime.Notes, note => note.Contains("déjà perçue", StringComparison.Ordinal));
    }

    private static ResultatAide Prime(CodeCommune commune, DateOnly jour, Profil profil) =>
        Essai
            .Simuler(PetitCatalogue.Catalogue, commune, jour, profil)
            .Aides.Single(aide => aide.Aide.Id == "prime_zip");

    private static ReponseSimulation Repondre(string commune, string date, Profil profil) =>
        new Simulateur(PetitCatalogue.Catalogue, PetitMonde.Referentiel).Simuler(
            new Demande(
                commune,
                DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                profil
            )
        );

    private static IReadOnlyList<ErreurSaisie> Refus(string commune, string date, Profil profil) =>
        Assert.IsType<ReponseSimulation.Refusee>(Repondre(commune, date, profil)).Erreurs;
}
