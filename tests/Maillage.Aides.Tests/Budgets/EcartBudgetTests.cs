using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Budgets;

public sealed class EcartBudgetTests
{
    [Fact]
    public void Entre_MemesRegles_ZeroPartout()
    {
        var difference = Comparer(MondeBudget.Simulateur(), MondeBudget.Simulateur());

        Assert.NotEmpty(difference.Lignes);
        Assert.All(difference.Lignes, ligne => Assert.All(ligne.Annees!, ecart => Assert.Equal(0m, ecart)));
        Assert.All(difference.Lignes, ligne => Assert.Equal((0m, 0m), (ligne.Total, ligne.DossiersInconnus)));
        Assert.Empty(difference.Inconnues);
    }

    [Fact]
    public void Entre_UneAideEnMoins_CeQuElleEngageait()
    {
        var difference = Comparer(MondeBudget.Simulateur(), MondeBudget.Simulateur(MondeBudget.Annuelle));

        Assert.Equal([-20_000m, -10_000m, 0m, 0m], difference.Lignes[0].Annees);
        Assert.Equal((-30_000m, 0m), (difference.Lignes[0].Total, difference.Lignes[1].Total));
    }

    [Fact]
    public void Entre_MontantDevenuInconnu_LaDifferenceLEst()
    {
        var difference = Comparer(
            MondeBudget.Simulateur(MondeBudget.Annuelle),
            MondeBudget.Simulateur(MondeBudget.Annuelle.SansMontant())
        );

        Assert.Null(difference.Lignes.Single().Total);
        Assert.Equal(
            (3m, 3m),
            (difference.Lignes.Single().DossiersInconnus, difference.Inconnues.Single().MontantInconnu)
        );
    }

    [Fact]
    public void Entre_MemesDossiersInconnus_CeQuiEstConnuSeCompare()
    {
        var inconnue = MondeBudget.Annuelle.SansMontant() with { Financeur = "Financeur A" };

        var difference = Comparer(
            MondeBudget.Simulateur(MondeBudget.Prime, inconnue),
            MondeBudget.Simulateur(inconnue)
        );

        Assert.Equal((-30_000m, 0m), (difference.Lignes.Single().Total, difference.Lignes.Single().DossiersInconnus));
    }

    [Fact]
    public void Entre_AutreZonage_BeziersEnZipEtAssignanNon()
    {
        var ici = MondeBudget.Simulateur(MondeBudget.Prime);
        var lu = LectureZonageEssai.Lire("commune;classe\n34032;zip\n*;non\n", ici.Referentiel);
        Assert.Empty(lu.Erreurs);
        var ailleurs = new Simulateur(
            ici.Catalogue,
            ici.Referentiel with
            {
                Zones = ici.Referentiel.Zones.Avec(lu.Couche!),
            }
        );

        Assert.Equal([-20_000m, 0m, 5_000m], Comparer(ici, ailleurs).Lignes.Single().Annees);
    }

    [Fact]
    public void Entre_Tirage_SeFaitDansLesCommunesDIci()
    {
        var ici = MondeBudget.Simulateur(MondeBudget.Prime);
        var toutZip = LectureZonageEssai.Lire("commune;classe\n*;zip", ici.Referentiel).Couche!;
        var ailleurs = new Simulateur(
            ici.Catalogue,
            ici.Referentiel with
            {
                Zones = ici.Referentiel.Zones.Avec(toutZip),
            }
        );
        var enZac = MondeBudget.Hypothese(MondeBudget.Ligne(3, new LieuHypothese(null, null, Zone.Zac), 2023));

        var reponse = CalculBudget.Calculer(enZac, ici, ailleurs).Reponse!;

        Assert.Empty(reponse.Reference.Lignes);
        Assert.Equal(45_000m, reponse.Difference!.Lignes.Single().Total);
    }

    [Fact]
    public void LireZonage_ToutesLesFautesALaFois()
    {
        var lu = LectureZonageEssai.Lire(
            "commune;classe\n34093;zip\n34015;rouge\n34032;zac\n34032;zip",
            PetitMonde.Referentiel
        );

        Assert.Null(lu.Couche);
        Assert.Equal(["ligne 2", "ligne 3", "ligne 5"], lu.Erreurs.Select(erreur => erreur.Chemin));
        Assert.Contains("34144", lu.Erreurs[0].Message, StringComparison.Ordinal);
    }

    private static Budget Comparer(Simulateur ici, Simulateur ailleurs) =>
        CalculBudget.Calculer(MondeBudget.DeuxEtUne(), ici, ailleurs).Reponse!.Difference!;
}
