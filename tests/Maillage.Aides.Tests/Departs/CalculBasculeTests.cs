using Maillage.Aides.Tests.Regles;

namespace Maillage.Aides.Tests.Departs;

public sealed class CalculBasculeTests
{
    private static readonly Profil TroisJours = Profil
        .Vide.Avec(Cles.Profession, "medecin")
        .Avec(Cles.Statut, "liberal")
        .Avec(Cles.Projet, "installation")
        .Avec(Cles.JoursParSemaine, 3)
        .Avec(Cles.HopitalProximite, false);

    [Fact]
    public void Comparer_AnneeParAnnee_JusquAuTerme()
    {
        var bascule = Comparer(
            "caim",
            "2025-01-01",
            "2027-01-01",
            TroisJours.Avec(Cles.ForfaitMedecinTraitantAnnuel, 20_000)
        );

        // Both payments are received: keeping brings nothing more, leaving costs 36/60 of them and brings 10 % of 20 000 € a year.
        Assert.Equal([2027, 2028, 2029], bascule.Annees.Select(annee => annee.Annee));
        Assert.Equal([0m, 0m, 0m], bascule.Annees.Select(annee => annee.Garder));
        Assert.Equal([-20_500m, 2_000m, 2_000m], bascule.Annees.Select(annee => annee.Basculer));
        Assert.Equal([-20_500m, -18_500m, -16_500m], bascule.Annees.Select(annee => annee.Cumul));
        Assert.Equal(75_000m, bascule.Seuil);
    }

    [Fact]
    public void Comparer_AuSeuil_LesDeuxVoiesSeValent()
    {
        var bascule = Comparer(
            "caim",
            "2025-01-01",
            "2027-01-01",
            TroisJours.Avec(Cles.ForfaitMedecinTraitantAnnuel, 75_000)
        );

        Assert.Equal(bascule.TotalGarder, bascule.TotalBasculer);
    }

    [Fact]
    public void Comparer_SecondVersementAVenir_EstDuCoteDeGarder()
    {
        var bascule = Comparer(
            "caim",
            "2025-06-01",
            "2026-01-01",
            TroisJours.Avec(Cles.ForfaitMedecinTraitantAnnuel, 10_000)
        );

        Assert.Equal(18_750m, bascule.Annees[0].Garder);
        Assert.Equal(18_750m, bascule.TotalGarder);
    }

    [Fact]
    public void Comparer_ContratAnnuelReconduit_VaJusquAuTermeSuivant()
    {
        var profil = TroisJours.Avec(Cles.MoisAccueilStagiaire, 0).Avec(Cles.ForfaitMedecinTraitantAnnuel, 50_000);
        var bascule = Comparer("coscom", "2023-01-01", "2026-01-01", profil);

        Assert.Equal(new DateOnly(2029, 1, 1), bascule.Terme);
        Assert.Equal([5_000m, 5_000m, 5_000m], bascule.Annees.Select(annee => annee.Garder));
        Assert.Equal([5_000m, 5_000m, 5_000m], bascule.Annees.Select(annee => annee.Basculer));
    }

    [Fact]
    public void Comparer_ForfaitInconnu_DonneLeSeuilEtDemande()
    {
        var bascule = Comparer("caim", "2025-01-01", "2027-01-01", TroisJours);

        Assert.Null(bascule.TotalBasculer);
        Assert.Equal(75_000m, bascule.Seuil);
        Assert.Contains(Cles.ForfaitMedecinTraitantAnnuel, bascule.Questions.Select(question => question.Cle));
    }

    [Theory]
    [InlineData("caim", "2023-03-01", "2025-12-31", "bascule")] // the uplift opens the next day
    [InlineData("caim", "2020-01-01", "2026-01-01", "bascule")] // the contract is over
    [InlineData("cesp", "2021-01-01", "2026-01-01", "aide")]
    [InlineData("caim", "2023-03-01", "2023-02-28", "bascule")]
    public void Refus_DitQuoiFaire(string aide, string signature, string jour, string chemin)
    {
        var refusee = Assert.IsType<ReponseBascule.Refusee>(Repondre(aide, signature, jour, TroisJours));

        Assert.Equal(chemin, Assert.Single(refusee.Erreurs).Chemin);
    }

    private static Bascule Comparer(string aide, string signature, string jour, Profil profil) =>
        Assert.IsType<ReponseBascule.Faite>(Repondre(aide, signature, jour, profil)).Bascule;

    private static ReponseBascule Repondre(string aide, string signature, string jour, Profil profil) =>
        CalculBascule.Comparer(
            Depot.Simulateur,
            new(aide, new Demande("34015", Jour(signature), profil), Jour(jour), Verse: null)
        );

    private static DateOnly Jour(string texte) =>
        DateOnly.Parse(texte, System.Globalization.CultureInfo.InvariantCulture);
}
