using static Maillage.Planification.Tests.Placement.PetiteRegion;

namespace Maillage.Planification.Tests.Placement;

/// <summary>Worlds one solves by reasoning: a doctor alone brings 1 024 / inhabitants to an isolated commune.</summary>
public class PlacementTests
{
    private static readonly double[] Quatre = [256, 512, 1024, 2048];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Habitants_UnMedecin_LaPlusGrandeQuilSuffitALever(bool exacte)
    {
        Exiger(exacte);
        var region = Isolee(Quatre);
        var reponse = Proposer(region, new() { Nombre = 1, Seuil = 1 }, exacte);

        Assert.Equal([2], Rangs(region, reponse));
        Assert.Equal((1024, 1024), (reponse.Total, reponse.Habitants));
        Assert.Equal(1024, reponse.Places[0].GainHabitants);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Habitants_DeuxMedecinsAuMemeLieu_SiLaCommunePeutLesPrendre(bool exacte)
    {
        Exiger(exacte);
        var region = Isolee(Quatre);

        var un = Proposer(region, new() { Nombre = 2, Seuil = 1 }, exacte);
        Assert.Equal([2, 1], Rangs(region, un));
        Assert.Equal(1536, un.Total);

        var deux = Proposer(
            region,
            new()
            {
                Nombre = 2,
                Seuil = 1,
                ParCommune = 2,
            },
            exacte
        );
        Assert.Equal([3, 3], Rangs(region, deux));
        Assert.Equal(2048, deux.Total);
        Assert.Equal([0, 2048], deux.Places.Select(place => place.GainHabitants));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Soins_NeComptePasCeQuiDepasseLeSeuil(bool exacte)
    {
        Exiger(exacte);
        var region = Isolee(256, 512, 1024);
        var reponse = Proposer(
            region,
            new()
            {
                Nombre = 2,
                Seuil = 1,
                Objectif = Objectif.Soins,
            },
            exacte
        );

        Assert.Equal([2, 1], Rangs(region, reponse));
        Assert.Equal(1024 + 512, reponse.Total);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Proximite_RapprocheLeBoutDeLaLigne(bool exacte)
    {
        Exiger(exacte);
        // 0, 10, 20, then 20 twice for want of anything nearer; a doctor in the fourth saves 10 + 20 + 10.
        var region = Ligne(10, 20, [128, 128, 128, 128, 128], [1, 0, 0, 0, 0]);
        var reponse = Proposer(region, new() { Nombre = 1, Objectif = Objectif.Proximite }, exacte);

        Assert.Equal([3], Rangs(region, reponse));
        Assert.Equal(40 * 128, reponse.Total);
    }

    [Fact]
    public void Habitants_VoisinesServiesEnsemble_LeMilieu()
    {
        // Each place is shared by its neighbours: 384 in the middle, 256 at the ends.
        var region = Ligne(10, 10, [128, 128, 128], [0, 0, 0]);
        var reponse = Proposer(region, new() { Nombre = 1, Seuil = 2 });

        Assert.Equal([1], Rangs(region, reponse));
        Assert.Equal(384, reponse.Total);
        var aidee = reponse.Places[0].Aidees[0];
        Assert.Equal((0, 1024.0 / 384, true), (aidee.Avant, aidee.Apres, aidee.Franchit));
    }

    [Fact]
    public void Permises_LesSeulesQuiRecoivent()
    {
        var region = Isolee(Quatre);
        var reponse = Proposer(
            region,
            new()
            {
                Nombre = 2,
                Seuil = 1,
                Permises = [Code(0), Code(1)],
            }
        );

        Assert.Equal([1, 0], Rangs(region, reponse));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Priorite_LesPremieresPuisLesAutres(bool exacte)
    {
        Exiger(exacte);
        var region = Isolee(Quatre);
        var demande = new DemandePlacement
        {
            Nombre = 2,
            Seuil = 1,
            Priorite = new([Code(0)]),
        };
        var reponse = Proposer(region, demande, exacte);

        Assert.Equal([2, 0], Rangs(region, reponse));
        Assert.Equal([false, true], reponse.Places.Select(place => place.Prioritaire));
        Assert.Equal(
            [2, 1],
            Rangs(region, Proposer(region, demande with { Priorite = new([Code(0)], AuMoins: 0) }, exacte))
        );
    }

    [Fact]
    public void PlusRienAGagner_LesMedecinsEnTropSontDits()
    {
        var reponse = Proposer(
            Isolee(256, 512),
            new()
            {
                Nombre = 4,
                ParCommune = 4,
                Seuil = 1,
            }
        );

        Assert.Equal((2, 2), (reponse.Places.Count, reponse.NonPlaces));
    }

    [Fact]
    public void ToutesAuSeuil_RienAPlacer()
    {
        var reponse = Proposer(Ligne(60, 10, [512], [1]), new() { Nombre = 1, Seuil = 2 }, exacte: true);

        Assert.Equal((0, 0, 1), (reponse.Total, reponse.Places.Count, reponse.NonPlaces));
        Assert.Empty(reponse.Alternatives);
    }

    [Fact]
    public void Alternatives_AUnPourCentPresEtDistinctes()
    {
        var region = Isolee(1000, 995, 980);
        var reponse = Proposer(region, new() { Nombre = 1, Seuil = 1 });

        Assert.Equal([new Alternative(Code(0), Code(1), 995)], reponse.Alternatives);
        Assert.Empty(Proposer(Isolee(1000, 980), new() { Nombre = 1, Seuil = 1 }).Alternatives);
    }

    [Fact]
    public void SansSolveur_ReponseApprocheeQuiDitPourquoi()
    {
        var (probleme, _) = ProblemePlacement.Poser(
            Isolee(Quatre),
            new()
            {
                Nombre = 2,
                Seuil = 1,
                ParCommune = 2,
            }
        );
        var reponse = Planification.Placement.Proposer(probleme!, new() { Solveur = "libAbsente.so.0" });

        Assert.Equal(MethodePlacement.Gloutonne, reponse.Methode);
        Assert.Contains("libAbsente.so.0", reponse.Reserve);
        Assert.Contains("coinor-libcbc3", reponse.Reserve);
        Assert.True(reponse.Borne >= reponse.Total);
    }

    private static void Exiger(bool exacte)
    {
        if (exacte)
        {
            Solveur.Exiger();
        }
    }
}
