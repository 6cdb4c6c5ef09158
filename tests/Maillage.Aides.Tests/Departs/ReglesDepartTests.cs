namespace Maillage.Aides.Tests.Departs;

/// <summary>Each rule of departure on one contract: 1 000 € on the day of signature, 1 000 € a year later, twenty-four months.</summary>
public sealed class ReglesDepartTests
{
    private static readonly DateOnly Signature = new(2023, 1, 1);

    private static readonly Montant DeuxVersements = new()
    {
        Total = 2_000,
        Nature = NatureMontant.Exact,
        Echeancier = [new(Signature, 1, 1_000, "signature"), new(new(2024, 1, 1), 2, 1_000, "un an après")],
    };

    private static readonly PenaliteParMois Bourse = new()
    {
        Mois = Cles.MoisBourse,
        Diplome = Cles.DateDiplome,
        Mensualite = 1_200,
        PartNette = 0.9m,
        ParMois = 200,
        Minimum = 2_000,
        ApresDiplome = 20_000,
    };

    [Theory]
    [InlineData("2023-12-31", 1_000, 1_000)]
    [InlineData("2024-01-01", 2_000, 0)] // due that very day
    public void SansReversement_LeResteResteDu(string depart, int verse, int reste)
    {
        var reglement = new SansReversement().Regler(Contrat(depart));

        Assert.Equal(verse, reglement.Verse);
        Assert.Equal((0m, (decimal)reste), (reglement.Lectures[0].AReverser, reglement.Lectures[0].ResteAVerser));
        Assert.True(reglement.Tranchee);
    }

    [Fact]
    public void AppreciationAutorite_EntreRienEtToutCeQuiEstVerse()
    {
        var reglement = new AppreciationAutorite().Regler(Contrat("2023-06-01"));

        Assert.Equal([0m, 1_000m], reglement.Lectures.Select(lecture => lecture.AReverser));
        Assert.False(reglement.Tranchee);
        Assert.Empty(new AppreciationAutorite().Regler(SansDate()).Lectures);
    }

    [Fact]
    public void VerseAuxDates_UneEcheanceSansDate_NeSeDevinePas()
    {
        Assert.Null(SansDate().VerseAuxDates);
        Assert.Null(new RegleNonPubliee().Regler(SansDate()).Verse);
        Assert.Null(Contrat("2023-06-01", montant: DeuxVersements with { Echeancier = [] }).VerseAuxDates);
        Assert.Equal(1_000, Contrat("2023-06-01").VerseAuxDates);
        Assert.Equal(1_234, (SansDate() with { VerseDit = 1_234 }).VerseAuxDates);
    }

    [Fact]
    public void PartRestante_SansDuree_NeDitQueLesSommesVersees()
    {
        var reglement = new PartRestante().Regler(Contrat("2023-06-01") with { DureeMois = null });

        Assert.Empty(reglement.Lectures);
        Assert.Equal(1_000, reglement.Verse);
        Assert.Empty(new PartRestante().Regler(SansDate()).Lectures);
    }

    [Theory]
    [InlineData("2024-07-01", 500, 503.42)] // six months of twenty-four, 184 days of 731
    [InlineData("2024-12-31", 0, 2.74)] // one day, no whole month
    [InlineData("2025-01-01", 0, 0)]
    public void PartRestante_DesSommesVersees(string depart, decimal mois, decimal jours)
    {
        var lectures = new PartRestante().Regler(Contrat(depart)).Lectures;

        Assert.Equal(mois, lectures[0].AReverser);
        Assert.Equal(depart == "2025-01-01" ? 1 : 2, lectures.Count);
        Assert.Equal(jours, lectures[^1].AReverser);
    }

    [Fact]
    public void PenaliteParMois_RienNEstDit_DemandeLesDeux()
    {
        Assert.Equal([Cles.MoisBourse, Cles.DateDiplome], Penalite(Profil.Vide).Manques);
        Assert.Equal([Cles.MoisBourse], Penalite(Diplome("2021-06-01")).Manques);
        Assert.Equal([Cles.MoisBourse], Penalite(Diplome("2024-01-01")).Manques);
        Assert.Empty(Penalite(Diplome("2021-06-01")).Lectures);
    }

    [Theory]
    [InlineData(36, 12_960 + 2_400)] // no more months than went by: 12 × 1 200 × 0.9, and 12 × 200
    [InlineData(5, 5_400 + 2_000)] // 5 × 200 is under the minimum
    public void PenaliteParMois_AvantLeDiplome(int mois, int attendu)
    {
        var reglement = Penalite(Diplome("2030-01-01").Avec(Cles.MoisBourse, mois));

        Assert.Equal([(decimal)attendu], reglement.Lectures.Select(lecture => lecture.AReverser));
        Assert.True(reglement.Tranchee);
        Assert.Empty(reglement.Manques);
        Assert.Single(reglement.Notes);
    }

    [Fact]
    public void PenaliteParMois_DiplomeAVenir_TousLesMoisEcoulesOntEtePercus() =>
        Assert.Equal(12_960m, Penalite(Diplome("2030-01-01")).Verse);

    [Theory]
    [InlineData("2024-01-01", 20_000)] // the day of the diploma is after it
    [InlineData("2024-01-02", 2_400)]
    public void PenaliteParMois_LeJourDuDiplome_EstApres(string diplome, int penalite)
    {
        var reglement = Penalite(Diplome(diplome).Avec(Cles.MoisBourse, 12), verse: 1_000);

        Assert.Equal([1_000m + penalite], reglement.Lectures.Select(lecture => lecture.AReverser));
        Assert.Empty(reglement.Notes);
    }

    [Fact]
    public void PenaliteParMois_DiplomeNonDit_DonneLesDeuxLectures()
    {
        var reglement = Penalite(Profil.Vide.Avec(Cles.MoisBourse, 12));

        Assert.Equal([15_360m, 32_960m], reglement.Lectures.Select(lecture => lecture.AReverser));
        Assert.False(reglement.Tranchee);
        Assert.Equal([Cles.DateDiplome], reglement.Manques);
    }

    [Fact]
    public void AnneesEffectives_UneAnneeCivilePleine_LesDeuxUnitesSeConfondent()
    {
        var reglement = Annuel(verifiee: false, "2024-01-01");

        Assert.Equal([("2023", 3_650m, EtatLigne.AVerser)], Detail(reglement));
        Assert.Equal((0m, 3_650m), (reglement.Lectures.Single().AReverser, reglement.Lectures.Single().ResteAVerser));
        Assert.Single(reglement.Notes);
    }

    [Fact]
    public void AnneesEffectives_UniteNonVerifiee_DonneJoursPuisMois()
    {
        var reglement = Annuel(verifiee: false, "2024-08-01");

        // 213 days of 366, then seven months of twelve after a whole year; the first year was paid by the end of June.
        Assert.Equal(
            [("2023", 3_650m, EtatLigne.Versee), ("2024 (213 jours sur 366)", 2_124.18m, EtatLigne.AVerser)],
            Detail(reglement)
        );
        Assert.Equal([2_124.18m, 2_129.17m], reglement.Lectures.Select(lecture => lecture.ResteAVerser));
        Assert.Equal(
            [2_124.18m],
            Annuel(verifiee: true, "2024-08-01").Lectures.Select(lecture => lecture.ResteAVerser)
        );
    }

    [Fact]
    public void AnneesEffectives_SommeDite_EnTropOuEnMoins()
    {
        var trop = Annuel(verifiee: true, "2024-01-01", verse: 4_000);
        var moins = Annuel(verifiee: true, "2024-01-01", verse: 3_000);

        Assert.Equal((350m, 0m), (trop.Lectures[0].AReverser, trop.Lectures[0].ResteAVerser));
        Assert.Equal((0m, 650m), (moins.Lectures[0].AReverser, moins.Lectures[0].ResteAVerser));
        Assert.Empty(trop.Notes);
    }

    [Fact]
    public void AnneesEffectives_SommeAnnuelleInconnue_DemandeCeQuiLaCalcule()
    {
        var contrat = Contrat("2024-01-01", montant: Montant.Inconnu with { Manques = [Cles.Secteur] }) with
        {
            VerseDit = 10,
        };
        var reglement = new AnneesEffectives(6, UniteVerifiee: true).Regler(contrat);

        Assert.Empty(reglement.Lectures);
        Assert.Equal(10, reglement.Verse);
        Assert.Equal([Cles.Secteur], reglement.Manques);
    }

    [Theory]
    [InlineData("2023-01-31", "2023-02-27", 0)]
    [InlineData("2023-01-31", "2023-02-28", 1)]
    [InlineData("2023-03-15", "2024-03-14", 11)]
    [InlineData("2023-03-15", "2024-03-15", 12)]
    [InlineData("2023-12-01", "2024-01-01", 1)]
    public void MoisEntiers_LeMoisFinitLeMemeJour(string du, string au, int mois) =>
        Assert.Equal(mois, Durees.MoisEntiers(Jour(du), Jour(au)));

    [Theory]
    [InlineData(2022, 0)]
    [InlineData(2023, 183 / 365.0)]
    [InlineData(2024, 1)]
    [InlineData(2025, 0)]
    public void PartDeLAnnee_EntreDeuxJours(int annee, double part) =>
        Assert.Equal(part, (double)Durees.PartDeLAnnee(annee, new(2023, 7, 2), new(2025, 1, 1)), 9);

    private static ContratQuitte Contrat(string depart, Montant? montant = null) =>
        new(montant ?? DeuxVersements, Signature, Jour(depart))
        {
            DureeMois = 24,
            VerseDit = null,
            Profil = Profil.Vide,
        };

    private static ContratQuitte SansDate() =>
        Contrat(
            "2023-06-01",
            DeuxVersements with
            {
                Echeancier = [DeuxVersements.Echeancier[0], DeuxVersements.Echeancier[1] with { Date = null }],
            }
        );

    private static Reglement Penalite(Profil profil, decimal? verse = null) =>
        Bourse.Regler(Contrat("2024-01-01") with { Profil = profil, VerseDit = verse });

    private static Reglement Annuel(bool verifiee, string depart, decimal? verse = null) =>
        new AnneesEffectives(6, verifiee).Regler(
            Contrat(depart, DeuxVersements with { Annuel = 3_650 }) with
            {
                VerseDit = verse,
            }
        );

    private static IEnumerable<(string, decimal, EtatLigne)> Detail(Reglement reglement) =>
        reglement.Detail!.Select(ligne => (ligne.Libelle, ligne.Montant, ligne.Etat));

    private static Profil Diplome(string jour) => Profil.Vide.Avec(Cles.DateDiplome, Jour(jour));

    private static DateOnly Jour(string texte) => DateOnly.ParseExact(texte, "yyyy-MM-dd", null);
}
