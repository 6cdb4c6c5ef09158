using FsCheck;
using FsCheck.Fluent;
using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Budgets;

public sealed class CalculBudgetTests
{
    [Fact]
    public void Calculer_DeuxAidesTroisInstallations_LeTableauExact()
    {
        var budget = MondeBudget.Calculer(MondeBudget.DeuxEtUne());

        Assert.Equal([2023, 2024, 2025, 2026], budget.Annees);
        Assert.Equal(["Financeur A", "Financeur B"], budget.Lignes.Select(ligne => ligne.Financeur));
        Assert.Equal([20_000m, 10_000m, 0m, 0m], budget.Lignes[0].Annees);
        Assert.Equal([2_000m, 3_000m, 3_000m, 1_000m], budget.Lignes[1].Annees);
        Assert.Equal((30_000m, 9_000m), (budget.Lignes[0].Total, budget.Lignes[1].Total));
        Assert.Equal((0m, 9_000m), (budget.Lignes[0].DontPlafond, budget.Lignes[1].DontPlafond));
        Assert.Equal([22_000m, 13_000m, 3_000m, 1_000m], budget.TotauxAnnuels(Volet.Personnes)!);
        Assert.Equal((3m, 39_000m), (budget.Dossiers, budget.Total(Volet.Personnes)));
        Assert.Empty(budget.Inconnues);
    }

    [Fact]
    public void Calculer_AucuneInstallation_ZeroPartout()
    {
        var budget = MondeBudget.Calculer(MondeBudget.DeuxEtUne(0));

        Assert.Equal(0m, budget.Dossiers);
        Assert.NotEmpty(budget.Lignes);
        Assert.All(budget.Lignes, ligne => Assert.All(ligne.Annees!, montant => Assert.Equal(0m, montant)));
        Assert.All(budget.Lignes, ligne => Assert.Equal((0m, 0m), (ligne.SansAnnee, ligne.DossiersInconnus)));
    }

    [Fact]
    public void Calculer_NFois_NFoisLeBudget() =>
        Prop.ForAll(
                Arb.From(Gen.Choose(0, 5_000)),
                fois =>
                    Montants(MondeBudget.DeuxEtUne(2 * fois)).SequenceEqual(Montants(MondeBudget.DeuxEtUne(fois), 2))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Calculer_ChaqueFinanceur_LaSommeDesEcheanciers()
    {
        var simulateur = MondeBudget.Simulateur();
        var hypothese = MondeBudget.DeuxEtUne();
        var echeances =
            from ligne in hypothese.Lignes
            let demande = new Demande(ligne.Lieu.Commune.ToString()!, ligne.Signatures[0], ligne.Profil)
            let simulation = ((ReponseSimulation.Faite)simulateur.Simuler(demande)).Simulation
            from resultat in simulation.Aides
            where simulation.Cumul.Retenues.Contains(resultat.Aide.Id)
            from echeance in resultat.Montant.Echeancier
            group echeance.Montant * ligne.Nombre by resultat.Aide.Financeur into parFinanceur
            orderby parFinanceur.Key
            select (decimal?)parFinanceur.Sum();

        Assert.Equal(echeances, MondeBudget.Calculer(hypothese).Lignes.Select(ligne => ligne.Total));
    }

    [Fact]
    public void Calculer_MontantInconnu_SeCompteEnDossiersEtNonEnEuros()
    {
        var budget = MondeBudget.Calculer(
            MondeBudget.DeuxEtUne(),
            MondeBudget.Prime,
            MondeBudget.Annuelle.SansMontant()
        );

        var ligne = budget.Lignes.Single(ligne => ligne.Financeur == "Financeur B");
        Assert.Null(ligne.Annees);
        Assert.Null(ligne.Total);
        Assert.Equal(3m, ligne.DossiersInconnus);
        Assert.Equal((3m, 0m), (budget.Inconnues.Single().MontantInconnu, budget.Inconnues.Single().DroitInconnu));
        Assert.Equal(30_000m, budget.Total(Volet.Personnes));
    }

    [Fact]
    public void Calculer_RienDeConnu_LeTotalEstInconnu()
    {
        var budget = MondeBudget.Calculer(MondeBudget.DeuxEtUne(), MondeBudget.Annuelle.SansMontant());

        Assert.Null(budget.Total(Volet.Personnes));
        Assert.Null(budget.TotauxAnnuels(Volet.Personnes));
    }

    [Fact]
    public void Calculer_ZonageInconnu_LeDroitEstInconnuSaufSiLeDernierZonageTient()
    {
        var hypothese = MondeBudget.Hypothese(MondeBudget.Ligne(4, PetitMonde.Assignan, 2026));

        var inconnu = MondeBudget.Calculer(hypothese, MondeBudget.Prime);
        var presume = MondeBudget.Calculer(hypothese with { ZonagePresume = true }, MondeBudget.Prime);

        Assert.Null(inconnu.Lignes.Single().Total);
        Assert.Equal(4m, inconnu.Inconnues.Single().DroitInconnu);
        Assert.Equal(60_000m, presume.Lignes.Single().Total);
    }

    [Fact]
    public void Calculer_SansEcheancier_AnneeInconnue()
    {
        var sansDate = MondeBudget.Aide(
            "c",
            "C",
            [.. MondeBudget.Annuelle.Versions[0].Conditions],
            new Forfait(700, [], NatureMontant.Exact)
        );

        var ligne = MondeBudget.Calculer(MondeBudget.DeuxEtUne(), sansDate).Lignes.Single();

        Assert.Equal((2_100m, 2_100m), (ligne.SansAnnee, ligne.Total));
        Assert.All(ligne.Annees!, montant => Assert.Equal(0m, montant));
    }

    [Fact]
    public void Calculer_ImpotEtStructure_ChacunDansSonVolet()
    {
        var budget = MondeBudget.Calculer(
            MondeBudget.DeuxEtUne(),
            MondeBudget.Annuelle,
            MondeBudget.Annuelle with
            {
                Id = "impot",
                Nature = NatureAide.RegimeFiscal,
            },
            MondeBudget.Annuelle with
            {
                Id = "equipe",
                Beneficiaire = Beneficiaire.Structure,
            },
            MondeBudget.Annuelle with
            {
                Id = "permission",
                Nature = NatureAide.Autorisation,
            }
        );

        Assert.Equal([Volet.Personnes, Volet.Structures, Volet.Fiscal], budget.VoletsPresents);
        Assert.All(budget.VoletsPresents, volet => Assert.Equal(9_000m, budget.Total(volet)));
    }

    [Fact]
    public void Calculer_Tirage_PartsEgalesEntreLesCommunesDeLaZone()
    {
        var herault = CodeDepartement.Parse("34");
        var hypothese = MondeBudget.Hypothese(MondeBudget.Ligne(10, new LieuHypothese(null, null, Zone.Zip), 2023));
        var enHerault = MondeBudget.Hypothese(MondeBudget.Ligne(10, new LieuHypothese(null, herault, null), 2023));

        Assert.Equal(150_000m, MondeBudget.Calculer(hypothese, MondeBudget.Prime).Lignes.Single().Total);
        // One commune in six is in the ZIP, and one is not classed at all.
        var partage = MondeBudget.Calculer(enHerault, MondeBudget.Prime).Lignes.Single();
        Assert.Equal([16_666.67m, 8_333.33m], partage.Annees);
        Assert.Equal(1.67m, partage.DossiersInconnus);
    }

    [Fact]
    public void Calculer_TirageVide_EstRefuse()
    {
        var nullePart = MondeBudget.Ligne(1, new LieuHypothese(null, null, Zone.Massif), 2023);

        var (reponse, erreurs) = CalculBudget.Calculer(MondeBudget.Hypothese(nullePart), MondeBudget.Simulateur());

        Assert.Null(reponse);
        Assert.Equal("lignes[0].zone", erreurs.Single().Chemin);
    }

    private static IEnumerable<decimal> Montants(Hypothese hypothese, int fois = 1) =>
        MondeBudget.Calculer(hypothese).Lignes.SelectMany(ligne => ligne.Annees!).Select(montant => montant * fois);
}
