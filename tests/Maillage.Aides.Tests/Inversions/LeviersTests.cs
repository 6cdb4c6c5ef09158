using Maillage.Aides.Tests.Simulations;
using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Inversions;

/// <summary>The value proposed for each kind of fact, and the smallest sets of facts that open an aid.</summary>
public sealed class LeviersTests
{
    private static readonly FaitVrai Pdsa = new(Cles.ParticipePdsa, true);
    private static readonly FaitVrai Hopital = new(Cles.HopitalProximite, true);
    private static readonly Profil SansRien = Profil
        .Vide.Avec(Cles.ParticipePdsa, false)
        .Avec(Cles.HopitalProximite, false);

    [Theory]
    [InlineData(Comparaison.AuMoins, 2, "3")]
    [InlineData(Comparaison.PlusDe, 3, "3.5")]
    [InlineData(Comparaison.AuPlus, 4, "3")]
    [InlineData(Comparaison.MoinsDe, 3, "2.5")]
    [InlineData(Comparaison.Egal, 2, "3")]
    public void Nombre_LaValeurLaPlusProcheDuBonCote(Comparaison comparaison, int dits, string propose)
    {
        var changement = Seul(
            Profil.Vide.Avec(Cles.JoursParSemaine, dits),
            new Seuil(Cles.JoursParSemaine, comparaison, 3)
        );

        Assert.Equal((Typographie.Nombre((decimal)dits), propose), (changement.De, changement.A));
    }

    [Fact]
    public void NombreEntier_AvanceDeUn() =>
        Assert.Equal(
            "61",
            Seul(Profil.Vide.Avec(Cles.AgeSuccesseur, 60), new Seuil(Cles.AgeSuccesseur, Comparaison.PlusDe, 60)).A
        );

    [Fact]
    public void Nombre_HorsDesBornesDeLaCle_NeSeProposePas() =>
        Assert.Empty(
            Inverser(
                Profil.Vide.Avec(Cles.AgeSuccesseur, 60),
                new Seuil(Cles.AgeSuccesseur, Comparaison.PlusDe, 120)
            ).Ensembles
        );

    [Fact]
    public void OuiNon_ProposeLAutreReponse()
    {
        var changement = Seul(SansRien, Pdsa);

        Assert.Equal(("false", "true", NatureDuChangement.AChanger), (changement.De, changement.A, changement.Nature));
        Assert.EndsWith(" : oui", changement.Texte, StringComparison.Ordinal);
        Assert.Empty(changement.Ou);
    }

    [Fact]
    public void Choix_ToutesLesValeursQuiOuvrent()
    {
        var changement = Seul(Profil.Vide.Avec(Cles.Secteur, "2"), new Non(new FaitParmi(Cles.Secteur, ["2"])));
        var autres = Cles.Secteur.Valeurs.Where(valeur => valeur.Code != "2").ToArray();

        Assert.Equal(autres.Select(valeur => valeur.Code), changement.Ou.Prepend(changement.A));
        Assert.EndsWith(
            string.Join(" ou ", autres.Select(valeur => valeur.Libelle)),
            changement.Texte,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ContratEnCours_SeFinit()
    {
        var sansContrat = new Non(new ContratEnCours(["essai"]));
        var changement = Seul(Profil.Vide.Avec(Cles.Contrats, [new("essai", Essai.Jour)]), sansContrat);

        Assert.Equal(("essai", "aucun"), (changement.De![..5], changement.A));
        Assert.Empty(Inverser(Profil.Vide.Avec(Cles.Contrats, []), new ContratEnCours(["essai"])).Ensembles);
    }

    [Fact]
    public void DateNonDite_LaPremiereQuiConvient()
    {
        var recente = new Anciennete(Cles.DatePremiereInscription, 12);

        Assert.Equal("2022-03-02", Seul(Profil.Vide, recente).A);
        Assert.Empty(Inverser(Profil.Vide.Avec(Cles.DatePremiereInscription, new(2020, 1, 1)), recente).Ensembles);
    }

    [Fact]
    public void Age_DitOuParLaNaissance_SeulLeTempsLeChange()
    {
        var soixante = new Seuil(Cles.Age, Comparaison.AuMoins, 60);
        var naissance = Profil.Vide.Avec(Cles.DateNaissance, new(1965, 5, 20));

        Assert.Empty(Inverser(Profil.Vide.Avec(Cles.Age, 58), soixante).Ensembles);
        Assert.Equal(NatureDuChangement.APreciser, Seul(Profil.Vide, soixante).Nature);
        Assert.Equal(("date", "2025-05-20"), (Seul(naissance, soixante).Cle, Seul(naissance, soixante).A));
        Assert.Empty(Inverser(Profil.Vide.Avec(Cles.DateNaissance, new(1980, 1, 1)), soixante).Ensembles);
    }

    [Fact]
    public void Jour_UneOuverturePasseeOuTropLointaine_NeSAttendPas()
    {
        var ferme = UneAide.Version(Pdsa);
        Aide Ouvrir(DateOnly jour) =>
            UneAide.Aide(
                ferme with
                {
                    Signature = new(new(2020, 1, 1), jour.AddDays(-1)),
                },
                UneAide.Version() with
                {
                    Signature = new(jour, null),
                }
            );

        Assert.Equal("2030-01-01", Seul(Ouvrir(new(2030, 1, 1)), SansRien.Sans(Cles.ParticipePdsa), "date").A);
        Assert.Equal(
            ["participe_pdsa"],
            Inverser(Ouvrir(new(2036, 1, 1)), SansRien).Ensembles.SelectMany(ensemble => ensemble).Select(un => un.Cle)
        );
    }

    [Fact]
    public void Ensembles_LesPlusPetitsSeulement()
    {
        var deux = Inverser(SansRien, new Ou([Pdsa, Hopital]));
        var ensemble = Inverser(SansRien, Pdsa, Hopital);

        Assert.Equal([1, 1], deux.Ensembles.Select(trouve => trouve.Count));
        Assert.Equal(
            new Cle[] { Cles.ParticipePdsa, Cles.HopitalProximite }
                .OrderBy(cle => cle.Rang)
                .Select(cle => cle.Nom),
            Assert.Single(ensemble.Ensembles).Select(changement => changement.Cle)
        );
    }

    [Fact]
    public void Ensembles_LesPlusCourtsPuisCeuxQuiNeFontQuePreciser()
    {
        var stage = new FaitVrai(Cles.MaitreDeStage, true);
        var derogation = new FaitVrai(Cles.DerogationZipArs, true);
        var inversion = Inverser(
            SansRien,
            new Ou([new Et([new FaitParmi(Cles.Secteur, ["1"]), stage]), Hopital, derogation])
        );

        Assert.Equal([1, 1, 2], inversion.Ensembles.Select(trouve => trouve.Count));
        Assert.Equal(
            [NatureDuChangement.APreciser, NatureDuChangement.AChanger],
            inversion.Ensembles.Take(2).Select(trouve => trouve[0].Nature)
        );
        Assert.Equal(["secteur", "maitre_de_stage"], inversion.Ensembles[2].Select(un => un.Cle).OrderDescending());
    }

    [Fact]
    public void Ensembles_QuiPartagentUnFait_SontTousDeux()
    {
        var derogation = new FaitVrai(Cles.DerogationZipArs, true);
        var inversion = Inverser(SansRien, Pdsa, new Ou([Hopital, derogation]));

        Assert.Equal([2, 2], inversion.Ensembles.Select(trouve => trouve.Count));
    }

    [Fact]
    public void Choix_DansUnEnsembleDeDeux_GardeSesAutresValeurs()
    {
        var secteur = new Non(new FaitParmi(Cles.Secteur, ["2"]));
        var ensemble = Assert.Single(Inverser(SansRien.Avec(Cles.Secteur, "2"), secteur, Pdsa).Ensembles);
        var change = ensemble.Single(changement => changement.Cle == "secteur");

        Assert.Equal(Cles.Secteur.Valeurs.Count - 1, change.Ou.Prepend(change.A).Distinct().Count());
    }

    [Fact]
    public void OuiNon_ProposeNonQuandIlLeFaut()
    {
        var changement = Seul(Profil.Vide.Avec(Cles.ParticipePdsa, true), Pdsa with { Valeur = false });

        Assert.Equal(("true", "false"), (changement.De, changement.A));
        Assert.EndsWith(" : non", changement.Texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Comparaison.AuPlus, 16)]
    [InlineData(Comparaison.AuMoins, 120)]
    public void Nombre_SurLaBorneDeLaCle_SePropose(Comparaison comparaison, int borne) =>
        Assert.Equal(
            Typographie.Nombre((decimal)borne),
            Seul(Profil.Vide.Avec(Cles.AgeSuccesseur, 60), new Seuil(Cles.AgeSuccesseur, comparaison, borne)).A
        );

    [Fact]
    public void FaitNonDit_SePreciseMemeSiLaNaissanceEstDite()
    {
        var naissance = Profil.Vide.Avec(Cles.DateNaissance, new(1980, 1, 1));

        Assert.Equal("medecin", Seul(naissance, new FaitParmi(Cles.Profession, ["medecin"])).A);
    }

    [Fact]
    public void Version_QuiFermeCeJourLa_CompteEncore()
    {
        var aide = UneAide.Aide(UneAide.Version(Pdsa) with { Signature = new(null, Essai.Jour) });

        Assert.Equal("true", Seul(aide, SansRien, "participe_pdsa").A);
    }

    [Fact]
    public void Jour_LaPremiereOuverture_JusquAuDernierJourCompris()
    {
        var version = UneAide.Version(new FaitVrai(Cles.MaitreDeStage, true));
        Aide Ouvrir(DateOnly jour) =>
            UneAide.Aide(
                version with
                {
                    Signature = new(null, new(2029, 12, 31)),
                    Conditions = [new("Fermée", new NonPublie("raison"), UneAide.Source)],
                },
                UneAide.Version() with
                {
                    Signature = new(jour, new(2035, 12, 30)),
                },
                UneAide.Version() with
                {
                    Signature = new(new(2035, 12, 31), null),
                }
            );

        var deux = Seul(Ouvrir(new(2030, 1, 1)), Profil.Vide, "date");
        Assert.Equal(("2030-01-01", "2035-12-31"), (deux.A, Assert.Single(deux.Ou)));
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 0)]
    public void Ensembles_QuatreFaitsAuPlus(int faits, int ensembles)
    {
        CleOuiNon[] cles =
        [
            Cles.ParticipePdsa,
            Cles.HopitalProximite,
            Cles.MaitreDeStage,
            Cles.DerogationZipArs,
            Cles.SupervisionPdsa,
        ];

        var inversion = Inverser(Profil.Vide, [.. cles.Take(faits).Select(cle => new FaitVrai(cle, true))]);

        Assert.Equal(ensembles, inversion.Ensembles.Count);
    }

    [Fact]
    public void FaitDuLieu_QueLesDonneesDisent_NEstPasDemande()
    {
        Assert.Empty(Inverser(Profil.Vide, new FaitVrai(Cles.DansQpv, true)).Ensembles);
        Assert.Empty(Inverser(Profil.Vide, new EnZone([Zone.Zac], Lieu.Projet)).Ensembles);
        Assert.Equal("true", Seul(Profil.Vide, new EnZone([Zone.Montagne], Lieu.Projet)).A);
    }

    [Fact]
    public void CommuneSeule_QuandElleSuffit_SansAutreChangement()
    {
        var inversion = Inverser(
            Profil.Vide.Avec(Cles.ParticipePdsa, false),
            new Ou([Pdsa, new EnZone([Zone.Zac], Lieu.Projet)])
        );

        Assert.Single(inversion.Ensembles);
        Assert.Empty(inversion.AvecLaCommune);
        Assert.Equal(PetitMonde.Cessenon, inversion.Communes[0].Commune.Code);
    }

    private static ChangementDeFait Seul(Profil profil, params Condition[] conditions) =>
        Assert.Single(Assert.Single(Inverser(profil, conditions).Ensembles));

    private static ChangementDeFait Seul(Aide aide, Profil profil, string cle) =>
        Inverser(aide, profil).Ensembles.SelectMany(ensemble => ensemble).Single(changement => changement.Cle == cle);

    private static Inversion Inverser(Profil profil, params Condition[] conditions) =>
        Inverser(UneAide.Aide(UneAide.Version(conditions)), profil);

    private static Inversion Inverser(Aide aide, Profil profil)
    {
        var simulateur = UneAide.Simulateur(aide);
        var simulation = UneAide.Simuler(simulateur, PetitMonde.Assignan, Essai.Jour, profil);
        return CalculInversion.Chercher(simulateur, simulation, simulateur.Catalogue.Aides[0]);
    }
}
