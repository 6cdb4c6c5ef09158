using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Conditions;

/// <summary>What a condition of zone says it found, and the answer it waits for.</summary>
public sealed class EnZoneTests
{
    private static readonly DateOnly ApresZonage = new(2026, 2, 1);
    private static readonly EnZone Zip = new([Zone.Zip], Lieu.Projet);
    private static readonly EnZone ZipActuelle = new([Zone.Zip], Lieu.ExerciceActuel);

    [Fact]
    public void Constater_ClasseeAilleurs_DitLaClasseDeLaMemeFamille()
    {
        Assert.Equal("commune en ZAC", Zip.Constater(Essai.Contexte(Profil.Vide, PetitMonde.Cessenon)));
        Assert.Equal(
            "commune en ZIP",
            new EnZone([Zone.Zip, Zone.Qpv], Lieu.Projet).Constater(Essai.Contexte(Profil.Vide))
        );
    }

    [Fact]
    public void Constater_HorsDeTout_DitHors() =>
        Assert.Equal("commune hors QPV", new EnZone([Zone.Qpv], Lieu.Projet).Constater(Essai.Contexte(Profil.Vide)));

    [Fact]
    public void Constater_ClassementInconnu_LeDit() =>
        Assert.Equal(
            "commune : classement inconnu à cette date",
            Zip.Constater(Essai.Contexte(Profil.Vide, PetitMonde.Assignan, ApresZonage))
        );

    [Fact]
    public void Constater_CommuneActuelle_NonDiteOuClassee()
    {
        var chezCazals = Profil.Vide.Avec(Cles.CommuneExerciceActuelle, PetitMonde.Cazals);

        Assert.Equal("commune d'exercice actuelle : non renseigné", ZipActuelle.Constater(Essai.Contexte(Profil.Vide)));
        Assert.Equal("commune d'exercice actuelle en ZIP", ZipActuelle.Constater(Essai.Contexte(chezCazals)));
    }

    [Fact]
    public void Lues_LaReponseQuiDeclareLaZone()
    {
        Assert.Equal([Cles.ZoneMedecin], Lues(Zip));
        Assert.Equal([Cles.CommuneExerciceActuelle], Lues(ZipActuelle));
        Assert.Empty(Lues(new EnZone([Zone.Solidarite], Lieu.Projet)));
    }

    [Fact]
    public void Evaluer_CommuneActuelleApresLeZonage_SePresumeSeulementSiOnLeDemande()
    {
        var constate = Contexte(presume: false, ApresZonage);
        var presume = Contexte(presume: true, ApresZonage);

        Assert.Equal(Ternaire.Inconnu, ZipActuelle.Evaluer(constate));
        Assert.Equal(Ternaire.Oui, ZipActuelle.Evaluer(presume));
        Assert.Equal(Ternaire.Oui, ZipActuelle.Evaluer(Contexte(presume: true, Essai.Jour)));
    }

    private static Contexte Contexte(bool presume, DateOnly jour)
    {
        var zones = PetitMonde.Referentiel.Zones;
        return new Contexte(Profil.Vide, jour, PetitMonde.Montpellier, zones.Zones(PetitMonde.Montpellier, jour))
        {
            ZonesActuelles = zones.Zones(PetitMonde.Cazals, jour),
            Presume = presume,
        };
    }

    private static HashSet<Cle> Lues(Condition condition)
    {
        var lues = new HashSet<Cle>();
        condition.Lues(lues);
        return lues;
    }
}
