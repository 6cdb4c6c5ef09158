using System.Text;
using Maillage.Aides.Tests.Regles;
using Maillage.Essais.Mondes;

namespace Maillage.Aides.Tests.Traces;

public sealed class RejeuTests
{
    private static readonly CorpusRegles Rien = new([]);

    [Theory]
    [InlineData("34015", "2021-03-01")]
    [InlineData("34015", "2023-03-01")]
    [InlineData("34172", "2021-06-30")]
    [InlineData("34144", "2021-06-30")]
    public void Rejouer_TraceRelue_RendLaMemeReponseBitPourBit(string commune, string jour)
    {
        var octets = EcritureTrace.Octets(TraceDEssai.Ecrire(TraceDEssai.Medecin, commune, jour));
        var relue = LectureTrace.Lire(octets).Trace!;

        Assert.Equal(octets, EcritureTrace.Octets(relue));
        var rejeu = RejeuTrace.Rejouer(relue, Rien);
        Assert.Equal((true, relue.Reponse.Empreinte), (rejeu.Identique, rejeu.Empreinte));
        Assert.Empty(rejeu.Ecarts);
    }

    /// <summary>Every rule of the repository, zones known, presumed and unknown, a present practice elsewhere.</summary>
    [Theory]
    [InlineData("34015", "2023-03-01", "33063")]
    [InlineData("34172", "2026-11-22", "34015")]
    [InlineData("09261", "2024-08-01", "09261")]
    [InlineData("46066", "2012-05-05", "34172")]
    public void Rejouer_ReglesDuDepot_RendLaMemeReponse(string commune, string jour, string exercice)
    {
        var corpus = Depot.Corpus;
        var profil = Essai
            .Profil(
                $$"""{"profession":"medecin","statut":"liberal","secteur":"1","projet":"vacations","commune_exercice_actuelle":"{{exercice}}","jours_vacation_par_an":12.5,"date_naissance":"1980-02-29","exercice_coordonne":["msp","cpts"],"contrats":["caim"],"participe_pdsa":true}"""
            )
            .Profil;
        var trace = TraceDEssai.Ecrire(
            Depot.Simulateur,
            corpus,
            new Demande(commune, DateOnly.Parse(jour, null), profil)
        );

        Assert.True(RejeuTrace.Rejouer(trace, Rien).Identique);
        var depuis = DepuisTrace.Mesurer(trace, Depot.Simulateur, corpus, TraceDEssai.Donnees);
        Assert.False(depuis.Change);
    }

    [Fact]
    public void Mesurer_ReglesChangees_NommeLAideEtRejoueAvecLesTextesDOrigine()
    {
        var trace = TraceDEssai.Ecrire();
        var corpus = TraceDEssai.Lire("total: 2000");

        Assert.True(RejeuTrace.Rejouer(trace, corpus).Identique);
        var depuis = DepuisTrace.Mesurer(trace, TraceDEssai.Simulateur(corpus), corpus, TraceDEssai.Donnees);
        Assert.Equal([new EcartFichier("aides/essai/aide.yaml", "essai", NatureEcart.Modifie)], depuis.Regles);
        Assert.Empty(depuis.Zones);
        Assert.Null(depuis.MoteurDAlors);
    }

    [Fact]
    public void Mesurer_AideOuverte_DitLaSommeDAlorsEtCelleDAujourdhui()
    {
        var trace = TraceDEssai.Ecrire(TraceDEssai.MedecinEnZip);
        var corpus = TraceDEssai.Lire("total: 2000");

        var depuis = DepuisTrace.Mesurer(trace, TraceDEssai.Simulateur(corpus), corpus, TraceDEssai.Donnees);

        Assert.Contains(new EcartReponse("aides.essai", "eligible, 1000.00", "eligible, 2000.00"), depuis.Reponse);
    }

    [Fact]
    public void Mesurer_DonneesChangees_NommeLaTableEtLaZone()
    {
        var trace = TraceDEssai.Ecrire(jour: "2023-03-01");
        var autrement = trace with
        {
            Lieu = trace.Lieu with
            {
                Zones = [trace.Lieu.Zones[0] with { Connue = "non", Presumee = "non" }, .. trace.Lieu.Zones.Skip(1)],
            },
            Donnees = new DonneesTrace("", [new TableTrace("zones.csv", "ancienne"), new TableTrace("qpv.csv", "a")]),
        };

        var depuis = DepuisTrace.Mesurer(
            autrement,
            TraceDEssai.Simulateur(TraceDEssai.Corpus),
            TraceDEssai.Corpus,
            TraceDEssai.Donnees
        );

        Assert.Equal([new EcartZone("34015", "zip", "non", "oui")], depuis.Zones);
        Assert.Equal(
            [
                new EcartFichier("qpv.csv", null, NatureEcart.Retire),
                new EcartFichier("zones.csv", null, NatureEcart.Modifie),
            ],
            depuis.Tables
        );
    }

    [Fact]
    public void Rejouer_SansTextes_LesPrendDansLesArchivesDeMemeEmpreinte()
    {
        var trace = TraceDEssai.Ecrire().SansTextes();

        Assert.True(RejeuTrace.Rejouer(trace, TraceDEssai.Corpus).Identique);
        var autre = RejeuTrace.Rejouer(trace, TraceDEssai.Lire("total: 2000"));
        Assert.False(autre.Identique);
        Assert.StartsWith(
            "Le texte de aides/essai/aide.yaml d'empreinte",
            Assert.Single(autre.Obstacles),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("total: 1000", "total: 1001", "Le texte de aides/essai/aide.yaml")]
    [InlineData("Aide d'essai\",", "Aide d’essai\",", "La réponse")]
    public void Rejouer_TraceRetouchee_LeDit(string dit, string retouche, string debut)
    {
        var texte = Encoding.UTF8.GetString(EcritureTrace.Octets(TraceDEssai.Ecrire()));
        var retouchee = texte.Replace(dit, retouche, StringComparison.Ordinal);
        Assert.NotEqual(texte, retouchee);

        var rejeu = RejeuTrace.Rejouer(LectureTrace.Lire(Encoding.UTF8.GetBytes(retouchee)).Trace!, Rien);

        Assert.False(rejeu.Identique);
        Assert.StartsWith(debut, Assert.Single(rejeu.Alterations), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"schema":"maillage/trace/2"}""", "schema")]
    [InlineData("""{"schema":"maillage/trace/1"}""", "trace")]
    [InlineData("[]", "trace")]
    [InlineData("null", "trace")]
    [InlineData("{", "trace")]
    [InlineData("", "trace")]
    public void Lire_AutreChoseQuUneTrace_Refuse(string texte, string chemin)
    {
        var lue = LectureTrace.Lire(Encoding.UTF8.GetBytes(texte));

        Assert.Null(lue.Trace);
        Assert.Equal(chemin, Assert.Single(lue.Erreurs).Chemin);
    }

    [Fact]
    public void Lire_CleDeTropOuCodeFaux_Refuse()
    {
        var texte = Encoding.UTF8.GetString(EcritureTrace.Octets(TraceDEssai.Ecrire()));

        Assert.Contains(
            "$.lieu",
            Refus(texte.Replace("\"region\"", "\"regions\"", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "n'est pas une zone",
            Refus(texte.Replace("\"zone\": \"zip\"", "\"zone\": \"zup\"", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Empreinte_FinsDeLigneEtMarque_NeComptentPas() =>
        Assert.Equal(Empreinte.De("a: 1\nb: 2\n"), Empreinte.De("\uFEFFa: 1\r\nb: 2\r\n"));

    private static string Refus(string texte) =>
        Assert.Single(LectureTrace.Lire(Encoding.UTF8.GetBytes(texte)).Erreurs).Message;
}
