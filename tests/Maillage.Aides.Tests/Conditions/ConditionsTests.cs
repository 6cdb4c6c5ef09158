using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Conditions;

public sealed class ConditionsTests
{
    private static readonly DateOnly ApresZonage = new(2026, 2, 1);

    [Theory]
    [InlineData("medecin", Ternaire.Oui)]
    [InlineData("infirmier", Ternaire.Non)]
    public void FaitParmi_CompareLaReponse(string profession, Ternaire verdict) =>
        Assert.Equal(
            verdict,
            new FaitParmi(Cles.Profession, ["medecin"]).Evaluer(Profil.Vide.Avec(Cles.Profession, profession))
        );

    [Fact]
    public void FaitParmi_ChoixMultiple_UneSeuleValeurSuffit() =>
        Assert.Equal(
            Ternaire.Oui,
            new FaitParmi(Cles.ExerciceCoordonne, ["msp"]).Evaluer(
                Profil.Vide.Avec(Cles.ExerciceCoordonne, "cds", "msp")
            )
        );

    [Fact]
    public void Condition_FaitAbsent_EstInconnueEtDemandeLeFait()
    {
        foreach (
            var (condition, cle) in new (Condition, Cle)[]
            {
                (new FaitParmi(Cles.Profession, ["medecin"]), Cles.Profession),
                (new FaitVrai(Cles.ParticipePdsa, true), Cles.ParticipePdsa),
                (new Seuil(Cles.Age, Comparaison.AuMoins, 60), Cles.Age),
                (new Anciennete(Cles.DatePremiereInscription, 12), Cles.DatePremiereInscription),
                (new ContratEnCours(["caim"]), Cles.Contrats),
                (new EnZone([Zone.Zip], Lieu.ExerciceActuel), Cles.CommuneExerciceActuelle),
            }
        )
        {
            var manques = new HashSet<Cle>();
            condition.Manques(Essai.Contexte(Profil.Vide), manques);

            Assert.Equal(Ternaire.Inconnu, condition.Evaluer(Profil.Vide));
            Assert.Equal([cle], manques);
        }
    }

    [Theory]
    [InlineData(Comparaison.AuMoins, 59, false)]
    [InlineData(Comparaison.AuMoins, 60, true)]
    [InlineData(Comparaison.PlusDe, 60, false)]
    [InlineData(Comparaison.PlusDe, 61, true)]
    [InlineData(Comparaison.AuPlus, 60, true)]
    [InlineData(Comparaison.AuPlus, 61, false)]
    [InlineData(Comparaison.MoinsDe, 59, true)]
    [InlineData(Comparaison.MoinsDe, 60, false)]
    [InlineData(Comparaison.Egal, 60, true)]
    [InlineData(Comparaison.Egal, 61, false)]
    public void Seuil_LaBorneEstDuBonCote(Comparaison comparaison, int age, bool franchi) =>
        Assert.Equal(
            franchi.VersTernaire(),
            new Seuil(Cles.Age, comparaison, 60).Evaluer(Profil.Vide.Avec(Cles.Age, age))
        );

    [Theory]
    [InlineData("1963-03-01", Ternaire.Oui)]
    [InlineData("1963-03-02", Ternaire.Non)]
    public void Seuil_AgeDepuisLaNaissance_LAnniversaireCompte(string naissance, Ternaire verdict) =>
        Assert.Equal(
            verdict,
            new Seuil(Cles.Age, Comparaison.AuMoins, 60).Evaluer(
                Profil.Vide.Avec(
                    Cles.DateNaissance,
                    DateOnly.Parse(naissance, System.Globalization.CultureInfo.InvariantCulture)
                )
            )
        );

    [Theory]
    [InlineData(2022, 3, 1, Ternaire.Non)]
    [InlineData(2022, 3, 2, Ternaire.Oui)]
    public void Anciennete_LAnniversaireEstTropTard(int an, int mois, int jour, Ternaire verdict) =>
        Assert.Equal(
            verdict,
            new Anciennete(Cles.DatePremiereInscription, 12).Evaluer(
                Profil.Vide.Avec(Cles.DatePremiereInscription, new DateOnly(an, mois, jour))
            )
        );

    [Fact]
    public void EnZone_ZonageConnu_LaDonneeLEmporte()
    {
        var zip = new EnZone([Zone.Zip], Lieu.Projet);

        Assert.Equal(Ternaire.Oui, zip.Evaluer(Profil.Vide, PetitMonde.Assignan));
        Assert.Equal(Ternaire.Non, zip.Evaluer(Profil.Vide, PetitMonde.Cessenon));
        Assert.Equal(
            Ternaire.Oui,
            new EnZone([Zone.Zip, Zone.Zac], Lieu.Projet).Evaluer(Profil.Vide, PetitMonde.Cessenon)
        );
    }

    [Fact]
    public void EnZone_ZonageInconnu_SeLitDansLaReponse()
    {
        var zip = new EnZone([Zone.Zip], Lieu.Projet);

        Assert.Equal(Ternaire.Inconnu, zip.Evaluer(Profil.Vide, PetitMonde.Assignan, ApresZonage));
        Assert.Equal(
            Ternaire.Oui,
            zip.Evaluer(Profil.Vide.Avec(Cles.ZoneMedecin, "zip"), PetitMonde.Assignan, ApresZonage)
        );
        Assert.Equal(
            Ternaire.Non,
            zip.Evaluer(Profil.Vide.Avec(Cles.ZoneMedecin, "zac"), PetitMonde.Assignan, ApresZonage)
        );
    }

    [Fact]
    public void EnZone_Montagne_SeLitDansMontagneOuMassif()
    {
        var montagne = new EnZone([Zone.Montagne], Lieu.Projet);

        Assert.Equal(Ternaire.Oui, montagne.Evaluer(Profil.Vide.Avec(Cles.MontagneOuMassif, true)));
        Assert.Equal(Ternaire.Non, montagne.Evaluer(Profil.Vide.Avec(Cles.MontagneOuMassif, false)));
    }

    [Fact]
    public void EnZone_ExerciceActuel_HorsDesDonnees_EstInconnue()
    {
        var horsZip = new Non(new EnZone([Zone.Zip], Lieu.ExerciceActuel));

        Assert.Equal(
            Ternaire.Inconnu,
            horsZip.Evaluer(Profil.Vide.Avec(Cles.CommuneExerciceActuelle, PetitMonde.Bordeaux))
        );
        Assert.Equal(
            Ternaire.Oui,
            horsZip.Evaluer(Profil.Vide.Avec(Cles.CommuneExerciceActuelle, PetitMonde.Montpellier))
        );
        Assert.Equal(Ternaire.Non, horsZip.Evaluer(Profil.Vide.Avec(Cles.CommuneExerciceActuelle, PetitMonde.Cazals)));
    }

    [Fact]
    public void EnZone_CommuneActuelleDonneeMaisZonageInconnu_NePoseAucuneQuestion()
    {
        var manques = new HashSet<Cle>();
        var condition = new Non(new EnZone([Zone.Zip], Lieu.ExerciceActuel));
        condition.Manques(Essai.Contexte(Profil.Vide.Avec(Cles.CommuneExerciceActuelle, PetitMonde.Bordeaux)), manques);

        Assert.Empty(manques);
        Assert.Equal("commune d'exercice actuelle hors ZIP", condition.Attendu);
    }

    [Fact]
    public void DansQpv_CommuneSansQuartier_EstFaux()
    {
        var qpv = new FaitVrai(Cles.DansQpv, true);

        Assert.Equal(Ternaire.Non, qpv.Evaluer(Profil.Vide, PetitMonde.Assignan));
        Assert.Equal(Ternaire.Inconnu, qpv.Evaluer(Profil.Vide, PetitMonde.Beziers));
        Assert.Equal(Ternaire.Inconnu, qpv.Evaluer(Profil.Vide, PetitMonde.Assignan, new DateOnly(2024, 6, 1)));
    }

    [Fact]
    public void ContratEnCours_UnSeulDesContratsSuffit()
    {
        var contrat = new ContratEnCours(["caim", "cotram"]);

        Assert.Equal(Ternaire.Oui, contrat.Evaluer(EnCours("cde_installe", "caim")));
        Assert.Equal(Ternaire.Non, contrat.Evaluer(EnCours("cde_installe")));
        Assert.Equal(Ternaire.Non, contrat.Evaluer(EnCours()));
    }

    private static Profil EnCours(params string[] ids) =>
        Profil.Vide.Avec(Cles.Contrats, [.. ids.Select(id => new AidePercue(id, Essai.Jour))]);

    [Fact]
    public void DansDepartement_LitLeCode()
    {
        var ariege = new DansDepartement([CodeDepartement.Parse("09")]);

        Assert.Equal(Ternaire.Oui, ariege.Evaluer(Profil.Vide, PetitMonde.SaintGirons));
        Assert.Equal(Ternaire.Non, ariege.Evaluer(Profil.Vide, PetitMonde.Assignan));
    }

    [Fact]
    public void Ou_UneVraie_NePoseAucuneQuestion()
    {
        var ou = new Ou([new EnZone([Zone.Zip], Lieu.Projet), new FaitVrai(Cles.ParticipePdsa, true)]);

        Assert.Equal(Ternaire.Oui, ou.Evaluer(Profil.Vide));
    }

    [Fact]
    public void Et_UneFausse_LEmporteSurLInconnue()
    {
        var et = new Et([new EnZone([Zone.Zac], Lieu.Projet), new FaitVrai(Cles.ParticipePdsa, true)]);

        Assert.Equal(Ternaire.Non, et.Evaluer(Profil.Vide));
    }

    [Fact]
    public void Ou_NeConstateQueCeQuiExpliqueLeVerdict()
    {
        var ou = new Ou([
            new EnZone([Zone.Zip], Lieu.Projet),
            new Et([new EnZone([Zone.Zac], Lieu.Projet), new NonPublie("raison")]),
        ]);

        Assert.Equal("commune en ZIP", ou.Constater(Essai.Contexte(Profil.Vide, PetitMonde.Assignan)));
        Assert.Equal("nous ne le savons pas", ou.Constater(Essai.Contexte(Profil.Vide, PetitMonde.Cessenon)));
        Assert.Equal("commune en ZAR", ou.Constater(Essai.Contexte(Profil.Vide, PetitMonde.Montpellier)));
    }

    [Fact]
    public void NonPublie_ResteInconnuEtNeDemandeRien()
    {
        var manques = new HashSet<Cle>();
        var condition = new NonPublie("conditions non publiées");
        condition.Manques(Essai.Contexte(Profil.Vide), manques);

        Assert.Equal(Ternaire.Inconnu, condition.Evaluer(Profil.Vide));
        Assert.Empty(manques);
    }
}
