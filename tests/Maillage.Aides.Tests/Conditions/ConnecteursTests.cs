using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Conditions;

/// <summary>What conditions joined together ask, read and hold.</summary>
public sealed class ConnecteursTests
{
    private static readonly EnZone Zip = new([Zone.Zip], Lieu.Projet);
    private static readonly FaitVrai Pdsa = new(Cles.ParticipePdsa, true);
    private static readonly Seuil TroisJours = new(Cles.JoursParSemaine, Comparaison.AuMoins, 3);

    [Fact]
    public void Manques_SeulsLesMembresInconnusDemandent()
    {
        var profil = Profil.Vide.Avec(Cles.JoursParSemaine, 3);

        Assert.Equal([Cles.ParticipePdsa], Manques(new Et([Zip, Pdsa, TroisJours]), profil));
        Assert.Equal([Cles.ParticipePdsa], Manques(new Ou([new NonPublie("raison"), Pdsa]), profil));
        Assert.Equal([Cles.ParticipePdsa], Manques(new Non(Pdsa), profil));
    }

    /// <summary>In Béziers the ZRR is known and the quarter is not: a member that is settled asks nothing of its own.</summary>
    [Fact]
    public void Manques_MembreTranche_NeDemandePasSesAutresFaits()
    {
        var tranche = new EnZone([Zone.Zac, Zone.Montagne], Lieu.Projet);

        Assert.Equal([Cles.MontagneOuMassif], Manques(tranche, Profil.Vide));
        Assert.Equal([Cles.ParticipePdsa], Manques(new Et([tranche, Pdsa]), Profil.Vide));
    }

    [Fact]
    public void Lues_CellesDeTousLesMembres()
    {
        HashSet<Cle> attendues = [Cles.ZoneMedecin, Cles.ParticipePdsa, Cles.JoursParSemaine];

        Assert.Equal(attendues, Lues(new Et([Zip, Pdsa, TroisJours])));
        Assert.Equal(attendues, Lues(new Ou([Zip, new Non(new Et([Pdsa, TroisJours]))])));
    }

    [Fact]
    public void Noeuds_LaConditionPuisCeQuElleTient()
    {
        var non = new Non(Pdsa);
        var et = new Et([Zip, non]);
        var ou = new Ou([et, TroisJours]);

        Assert.Equal([ou, et, Zip, non, Pdsa, TroisJours], ou.Noeuds);
    }

    [Fact]
    public void Non_NePeutQuEchangerOuiEtNon()
    {
        Assert.Equal(Ternaire.Non, new Non(Zip).Evaluer(Profil.Vide));
        Assert.Equal(Ternaire.Oui, new Non(Zip).Evaluer(Profil.Vide, PetitMonde.Cessenon));
        Assert.Equal(Ternaire.Inconnu, new Non(Pdsa).Evaluer(Profil.Vide));
    }

    private static HashSet<Cle> Manques(Condition condition, Profil profil)
    {
        var manques = new HashSet<Cle>();
        condition.Manques(Essai.Contexte(profil, PetitMonde.Beziers), manques);
        return manques;
    }

    private static HashSet<Cle> Lues(Condition condition)
    {
        var lues = new HashSet<Cle>();
        condition.Lues(lues);
        return lues;
    }
}
