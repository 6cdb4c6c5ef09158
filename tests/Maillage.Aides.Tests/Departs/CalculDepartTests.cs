using Maillage.Aides.Tests.Regles;

namespace Maillage.Aides.Tests.Departs;

/// <summary>Contracts of the rules shipped, left early; sums of the published examples.</summary>
public sealed class CalculDepartTests
{
    private static readonly Profil TroisJours = Profil
        .Vide.Avec(Cles.Profession, "medecin")
        .Avec(Cles.JoursParSemaine, 3)
        .Avec(Cles.HopitalProximite, false);

    [Theory]
    [InlineData("2025-03-01", 37_500, 22_500, 22_495.89)] // 36 of 60 months, 1 096 of 1 827 days
    [InlineData("2025-03-02", 37_500, 21_875, 22_475.37)] // a day later, 35 whole months are left
    [InlineData("2025-02-28", 37_500, 22_500, 22_516.42)]
    [InlineData("2024-03-01", 37_500, 30_000, 29_987.68)] // the day of the second payment: received
    [InlineData("2024-02-29", 18_750, 15_000, 15_004.11)] // the day before: it is no longer due
    [InlineData("2023-03-01", 18_750, 18_750, 18_750)]
    [InlineData("2028-02-29", 37_500, 0, 20.53)] // one day left, no whole month
    public void PartRestante_MoisEntiersRetenus_JoursACote(string depart, decimal verse, decimal mois, decimal jours)
    {
        var solde = Solder("caim", "2023-03-01", depart, TroisJours);

        Assert.Equal(verse, solde.Verse);
        Assert.Equal(mois, solde.AReverser);
        Assert.Equal("mois entiers", solde.Unite);
        Assert.Equal(jours, solde.Lectures[1].AReverser);
        Assert.Equal(0, solde.ResteAVerser);
    }

    [Fact]
    public void PartRestante_AuTerme_RienARendre()
    {
        var solde = Solder("caim", "2023-03-01", "2028-03-01", TroisJours);

        Assert.Equal(new DateOnly(2028, 3, 1), solde.Terme);
        Assert.Equal(0, solde.AReverser);
        Assert.Single(solde.Lectures);
    }

    [Fact]
    public void PartRestante_AvantLeSecondVersement_ToutesLesLectures()
    {
        var solde = Solder("caim", "2023-03-01", "2023-09-01", TroisJours);

        Assert.Equal([EtatLigne.Versee, EtatLigne.PlusDue], solde.Detail.Select(ligne => ligne.Etat));
        Assert.Equal([16_875m, 16_861.66m, 15_000m], solde.Lectures.Select(lecture => lecture.AReverser));
    }

    [Fact]
    public void PartRestante_SommeDite_RemplaceCelleDesDates()
    {
        var solde = Solder("caim", "2023-03-01", "2025-03-01", TroisJours, verse: 18_750);

        Assert.Equal(11_250m, solde.AReverser);
        Assert.Equal(0, solde.ResteAVerser);
        Assert.Equal(3_750m, solde.Lectures[2].AReverser);
    }

    [Fact]
    public void PartRestante_MontantInconnu_DemandeLeFait()
    {
        var solde = Solder("caim", "2023-03-01", "2025-03-01", Profil.Vide);

        Assert.Null(solde.AReverser);
        Assert.Contains(Cles.JoursParSemaine, solde.Questions.Select(question => question.Cle));
    }

    [Fact]
    public void AnneesEffectives_AuProrataDesJours()
    {
        var solde = Solder("coscom", "2023-03-01", "2025-09-15", Maintien());

        Assert.Equal([4_191.78m, 5_000m, 3_520.55m], solde.Detail.Select(ligne => ligne.Montant));
        Assert.Equal(9_191.78m, solde.Verse);
        Assert.Equal((0m, 3_520.55m), (solde.AReverser, solde.ResteAVerser));
    }

    [Theory]
    [InlineData("2025-06-30", 4_191.78)]
    [InlineData("2025-07-01", 9_191.78)]
    public void AnneesEffectives_AnneeSupposeeVerseeApresSixMois(string depart, decimal verse) =>
        Assert.Equal(verse, Solder("coscom", "2023-03-01", depart, Maintien()).Verse);

    [Fact]
    public void AnneesEffectives_TropPercu_EstARendre()
    {
        var solde = Solder("coscom", "2023-03-01", "2024-03-01", Maintien(), verse: 10_000);

        Assert.Equal(4_191.78m + 819.67m, solde.Detail.Sum(ligne => ligne.Montant));
        Assert.Equal((10_000m - 5_011.45m, 0m), (solde.AReverser, solde.ResteAVerser));
    }

    [Theory]
    [InlineData(8, 8 * 1_083.60 + 2_000)]
    [InlineData(24, 24 * 1_083.60 + 4_800)]
    public void PenaliteParMois_AvantLeDiplome(int mois, decimal attendu)
    {
        var signature = new DateOnly(2021, 1, 1);
        var profil = Profil.Vide.Avec(Cles.DateDiplome, new DateOnly(2030, 1, 1));

        Assert.Equal(attendu, Solder("cesp", signature, signature.AddMonths(mois), profil).AReverser);
    }

    [Fact]
    public void PenaliteParMois_ApresLeDiplome_SommeFixe()
    {
        var profil = Profil.Vide.Avec(Cles.DateDiplome, new DateOnly(2024, 1, 1)).Avec(Cles.MoisBourse, 36);

        Assert.Equal(59_009.60m, Solder("cesp", "2021-01-01", "2025-01-01", profil).AReverser);
    }

    [Fact]
    public void PenaliteParMois_DiplomeInconnu_DonneLesDeuxEtDemande()
    {
        var solde = Solder("cesp", "2021-01-01", "2025-01-01", Profil.Vide.Avec(Cles.MoisBourse, 36));

        Assert.Null(solde.AReverser);
        Assert.Equal([46_209.60m, 59_009.60m], solde.Lectures.Select(lecture => lecture.AReverser));
        Assert.Equal([Cles.DateDiplome], solde.Questions.Select(question => question.Cle));
    }

    [Fact]
    public void RegleNonPubliee_DitQuIlFautDemander()
    {
        var solde = Solder("cesp", "2015-01-01", "2020-01-01", Profil.Vide.Avec(Cles.MoisBourse, 36));

        Assert.Null(solde.AReverser);
        Assert.Empty(solde.Lectures);
        Assert.Contains(solde.Notes, note => note.Contains("Aucune source lue", StringComparison.Ordinal));
    }

    [Fact]
    public void AppreciationAutorite_DonneLesBornes()
    {
        var solde = Solder("cde_installe", "2022-06-01", "2023-06-01", Profil.Vide, verse: 12_000);

        Assert.Null(solde.AReverser);
        Assert.Equal([0m, 12_000m], solde.Lectures.Select(lecture => lecture.AReverser));
        Assert.Equal(2, solde.Regime!.PreavisMois);
    }

    [Fact]
    public void SansReversement_RienARendre() =>
        Assert.Equal(0, Solder("aide_installation_2026", "2026-02-01", "2026-06-01", Profil.Vide).AReverser);

    [Fact]
    public void SansRegime_LesSommesVerseesSontSues()
    {
        var solde = Solder("contrat_montagne", "2019-11-01", "2021-01-01", Profil.Vide);

        Assert.Null(solde.Regime);
        Assert.Null(solde.AReverser);
    }

    [Fact]
    public void Refus_ToutesLesErreursALaFois()
    {
        var reponse = CalculDepart.Calculer(
            Depot.Simulateur,
            new("caymi", new Demande("99999", new DateOnly(2023, 3, 1), Profil.Vide), new DateOnly(2022, 1, 1), -1)
        );

        Assert.Equal(
            ["aide", "depart", "verse", "commune"],
            Assert.IsType<ReponseDepart.Refusee>(reponse).Erreurs.Select(erreur => erreur.Chemin)
        );
    }

    [Fact]
    public void Refus_AucunContratNeSeSignaitCeJourLa()
    {
        var reponse = Calculer("caim", new(2026, 3, 1), new(2026, 6, 1), TroisJours, null);

        var erreur = Assert.Single(Assert.IsType<ReponseDepart.Refusee>(reponse).Erreurs);
        Assert.Equal("signature", erreur.Chemin);
        Assert.Contains("31\u00a0décembre 2025", erreur.Message, StringComparison.Ordinal);
    }

    private static Profil Maintien() =>
        Profil
            .Vide.Avec(Cles.Profession, "medecin")
            .Avec(Cles.HopitalProximite, false)
            .Avec(Cles.MoisAccueilStagiaire, 0);

    private static Depart Solder(string aide, string signature, string depart, Profil profil, decimal? verse = null) =>
        Solder(aide, Jour(signature), Jour(depart), profil, verse);

    private static Depart Solder(
        string aide,
        DateOnly signature,
        DateOnly depart,
        Profil profil,
        decimal? verse = null
    ) => Assert.IsType<ReponseDepart.Faite>(Calculer(aide, signature, depart, profil, verse)).Depart;

    private static ReponseDepart Calculer(
        string aide,
        DateOnly signature,
        DateOnly depart,
        Profil profil,
        decimal? verse
    ) => CalculDepart.Calculer(Depot.Simulateur, new(aide, new Demande("34015", signature, profil), depart, verse));

    private static DateOnly Jour(string texte) =>
        DateOnly.Parse(texte, System.Globalization.CultureInfo.InvariantCulture);
}
