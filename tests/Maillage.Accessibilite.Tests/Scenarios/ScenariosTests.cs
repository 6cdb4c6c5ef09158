using Maillage.Accessibilite.Tests.Calcul;
using Maillage.Territoires;
using static Maillage.Accessibilite.Tests.Scenarios.LigneDeCommunes;

namespace Maillage.Accessibilite.Tests.Scenarios;

public class ScenariosTests
{
    // One doctor of 1 000 shared by 100 + 50 people; four of 4 000 shared by as many.
    private const double PremierRatio = 1000 / 150.0;
    private const double DernierRatio = 4000 / 150.0;

    [Fact]
    public void Region_TelleQuElleEst()
    {
        PetitsMondes.Proches([PremierRatio, PremierRatio / 2, 0, DernierRatio / 2, DernierRatio], Acces.Actuel.Valeurs);
    }

    [Fact]
    public void Vide_EstLaRegionTelleQuElleEst()
    {
        var (effet, fautes) = Acces.Jouer(Scenario.Vide);
        Assert.Empty(fautes);
        Assert.Empty(effet!.Ecarts);
        Assert.Equal(Acces.Actuel.Valeurs.ToArray(), Apres(effet));
    }

    [Fact]
    public void Arrivee_AuMilieu_SertLaCommuneEtSesVoisines()
    {
        var effet = Effet(new Modification.Arrivee(Codes[2], 2));
        // 2 000 consultations for 100 + 50 + 50 people: ten each at home, five next door.
        PetitsMondes.Proches(
            [PremierRatio, PremierRatio / 2 + 5, 10, DernierRatio / 2 + 5, DernierRatio],
            Apres(effet)
        );
        Assert.Equal([Codes[1], Codes[2], Codes[3]], effet.Ecarts.Select(effet.Commune));
    }

    [Fact]
    public void Equipe_SertAutantQueSesMedecins() =>
        Assert.Equal(
            Apres(Effet(new Modification.Arrivee(Codes[2], 2))),
            Apres(Effet(new Modification.Arrivee(Codes[2], 2, Equipe: true)))
        );

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Depart_VideLaCommuneEtSesVoisines(bool retraite) =>
        PetitsMondes.Proches(
            [0, 0, 0, DernierRatio / 2, DernierRatio],
            Apres(Effet(new Modification.Depart(Codes[0], 1, retraite)))
        );

    [Fact]
    public void DepartPuisArrivee_RendLaRegion() =>
        Assert.Empty(Effet(new Modification.Depart(Codes[4], 0.3), new Modification.Arrivee(Codes[4], 0.3)).Ecarts);

    [Fact]
    public void TempsDeTravail_DeCinqAQuatreJours_OteUnCinquieme() =>
        PetitsMondes.Proches(
            [PremierRatio * 0.8, PremierRatio * 0.4, 0, DernierRatio / 2, DernierRatio],
            Apres(Effet(new Modification.TempsDeTravail(Codes[0], 5, 4)))
        );

    [Fact]
    public void Route_QuiRapproche_PartageLeMedecinEnPlus()
    {
        // The third commune comes within ten minutes of the first: 1 000 for 100 + 50 + 50 people.
        var effet = Effet(new Modification.Route(Codes[0], Codes[2], 8));
        PetitsMondes.Proches([5, 2.5, 2.5, DernierRatio / 2, DernierRatio], Apres(effet));
    }

    [Fact]
    public void Route_EntreCommunesQueRienNeReliait_SAjoute()
    {
        var effet = Effet(new Modification.Route(Codes[4], Codes[0], 10));
        Assert.Equal(1000 / 200.0 + 4000 / 200.0 / 2, effet.Apres(0), 1e-12);
    }

    [Fact]
    public void Population_QuiDouble_PartageLeMemeSoin()
    {
        var effet = Effet(new Modification.Population(Codes[0], 100));
        PetitsMondes.Proches([4, 2, 0, DernierRatio / 2, DernierRatio], Apres(effet));
        Assert.Equal(200, effet.Habitants(0));
        Assert.Equal(100, effet.Habitants(1));
    }

    [Fact]
    public void Vieillissement_AugmenteLeBesoinSansAjouterDHabitants()
    {
        var effet = Effet(new Modification.Vieillissement(Codes[0], 50));
        Assert.Equal(1000 / 200.0, effet.Apres(0), 1e-12);
        Assert.Equal(100, effet.Habitants(0));
    }

    [Theory]
    [InlineData(null, 50)]
    [InlineData(7, 300)]
    [InlineData(1, 0)]
    public void Saison_CompteAuProrata_OuDansLeMoisEtudie(int? mois, double visiteurs)
    {
        var saison = new Modification.Saison(Codes[0], 300, [7, 8]);
        var (effet, _) = Acces.Jouer(new("été", [saison], mois));
        Assert.Equal(1000 / (150 + visiteurs), effet!.Apres(0), 1e-12);
        Assert.Equal(100, effet.Habitants(0));
    }

    [Fact]
    public void Demande_DesArrivants_EstCelleDeLaCommune()
    {
        // People of the first commune need twice the care of others: so do the fifty who come.
        var region = Region with
        {
            PopulationStandardisee = [200, 100, 100, 100, 100],
        };
        var (effet, _) = AccesRegion.Mesurer(region).Jouer(new("", [new Modification.Population(Codes[0], 50)]));
        Assert.Equal(1000 / (300 + 50.0), effet!.Apres(0), 1e-12);
    }

    [Fact]
    public void Demande_OuPersonneNHabite_EstCelleDUnHabitantStandard()
    {
        var region = Region with
        {
            PopulationStandardisee = [0, 100, 100, 100, 100],
            Habitants = [0, 100, 100, 100, 100],
        };
        var (effet, _) = AccesRegion.Mesurer(region).Jouer(new("", [new Modification.Population(Codes[0], 50)]));
        Assert.Equal(1000 / (50 + 50.0), effet!.Apres(0), 1e-12);
    }

    [Fact]
    public void Bilan_CompteCeuxQuiFranchissentLeSeuilDansLesDeuxSens()
    {
        // The first commune loses its doctor and falls to zero with the second; two arrive in the third.
        var effet = Effet(
            new Modification.Depart(Codes[0], 1),
            new Modification.Arrivee(Codes[2], 2),
            new Modification.Population(Codes[2], 10)
        );
        var bilan = effet.Bilan(2.5);
        Assert.Equal(100, bilan.SousAvant);
        Assert.Equal(100, bilan.SousApres);
        Assert.Equal(110, bilan.Gagnants);
        Assert.Equal(100, bilan.Perdants);
    }

    [Fact]
    public void Bilan_AuSeuilExactement_EstSousLeSeuil()
    {
        var effet = Effet(new Modification.Arrivee(Codes[2], 0.5));
        Assert.Equal(2.5, effet.Apres(2));
        Assert.Equal(0, effet.Bilan(2.5).Gagnants);
        Assert.Equal(100, effet.Bilan(2.4999).Gagnants);
        // The third commune alone had nothing: it was at a threshold of 0.
        Assert.Equal(100, effet.Bilan(0).SousAvant);
        Assert.Equal(100, effet.Bilan(0).Gagnants);
    }

    public static TheoryData<Modification, string, string> Fautives { get; } =
        new()
        {
            { new Modification.Arrivee(CodeCommune.Parse("75056"), 1), "commune", "n'est pas une commune" },
            { new Modification.Arrivee(Codes[0], 0), "etp", "supérieur à 0" },
            { new Modification.Arrivee(Codes[0], double.NaN), "etp", "supérieur à 0" },
            {
                new Modification.Depart(Codes[0], 1.5),
                "etp",
                "que 1 équivalent temps plein à cet endroit : on ne peut en ôter 1,5."
            },
            { new Modification.Depart(Codes[0], -1), "etp", "supérieur à 0" },
            { new Modification.TempsDeTravail(Codes[0], 8, 4), "jours_avant", "de 0 à 7" },
            { new Modification.TempsDeTravail(Codes[0], 4, -1), "jours_apres", "de 0 à 7" },
            { new Modification.TempsDeTravail(Codes[0], 5, 7.5), "jours_apres", "de 0 à 7" },
            { new Modification.TempsDeTravail(Codes[1], 5, 4), "jours_avant", "que 0 équivalent" },
            { new Modification.Route(Codes[0], CodeCommune.Parse("75056"), 5), "destination", "n'est pas une commune" },
            { new Modification.Route(Codes[0], Codes[1], -5), "minutes", "0 ou plus" },
            {
                new Modification.Population(Codes[0], -101),
                "habitants",
                "que 100 habitants : elle ne peut en perdre 101."
            },
            { new Modification.Population(Codes[0], double.PositiveInfinity), "habitants", "Un nombre" },
            { new Modification.Vieillissement(Codes[0], -100), "pourcent", "100 %" },
            { new Modification.Vieillissement(Codes[0], double.NaN), "pourcent", "Un nombre" },
            { new Modification.Saison(Codes[0], 10, []), "mois", "au moins un" },
            { new Modification.Saison(Codes[0], 10, [0]), "mois", "de 1" },
            { new Modification.Saison(Codes[0], 10, [13]), "mois", "de 1" },
            { new Modification.Saison(Codes[0], 10, [7, 7]), "mois", "deux fois" },
            { new Modification.Saison(Codes[0], 0, [7]), "habitants", "supérieur à 0" },
        };

    [Theory]
    [MemberData(nameof(Fautives))]
    public void Jouer_ModificationFautive_DitLaquelleEtQuoiCorriger(Modification fautive, string cle, string message)
    {
        var (effet, fautes) = Jouer(new Modification.Arrivee(Codes[3], 1), fautive);
        Assert.Null(effet);
        var faute = Assert.Single(fautes, faute => faute.Cle == cle);
        Assert.Equal(2, faute.Rang);
        Assert.Contains(message, faute.Message, StringComparison.Ordinal);
    }

    public static TheoryData<Modification> AuBord { get; } =
        new()
        {
            new Modification.TempsDeTravail(Codes[1], 0, 7),
            new Modification.TempsDeTravail(Codes[4], 7, 0),
            new Modification.Route(Codes[0], Codes[1], 0),
            new Modification.Population(Codes[0], -100),
            new Modification.Saison(Codes[0], 10, [1]),
            new Modification.Saison(Codes[0], 10, [12]),
            new Modification.Saison(Codes[0], 10, [.. Enumerable.Range(1, 12)]),
        };

    [Theory]
    [MemberData(nameof(AuBord))]
    public void Jouer_AuBordDuPermis_EstPermis(Modification modification) => Assert.Empty(Jouer(modification).Fautes);

    [Fact]
    public void Jouer_DeuxClesFautives_LesDitToutesDeux() =>
        Assert.Equal(
            ["jours_avant", "jours_apres"],
            Jouer(new Modification.TempsDeTravail(Codes[0], 8, 9)).Fautes.Select(faute => faute.Cle)
        );

    [Fact]
    public void Jouer_PlusieursFautes_LesDitToutes() =>
        Assert.Equal(
            [1, 2],
            Jouer(new Modification.Arrivee(Codes[0], 0), new Modification.Depart(Codes[1], 1))
                .Fautes.Select(faute => faute.Rang)
        );
}
