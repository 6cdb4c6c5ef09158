using Maillage.Accessibilite;
using Maillage.Territoires;

namespace Maillage.Donnees.Tests;

public class LectureParametresAplTests
{
    private const string Juste = """
        sources:
          faq: { texte: "La FAQ", url: null, lu_le: 2026-09-15, fiabilite: administrative }
        versions:
          - id: "2015"
            nom: "Refondue"
            premiere_annee: 2015
            derniere_annee: null
            bandes: { valeur: "10:1,20:0.1", source: faq, fiabilite: a_verifier }
            plancher_actes: { valeur: 3600, source: faq, fiabilite: administrative }
            plafond_actes: { valeur: 6000, source: faq, fiabilite: administrative }
            age_maximum: { valeur: 65, source: faq, fiabilite: administrative }
            actes_par_etp: { valeur: 5400, source: faq, fiabilite: administrative }
        offre_estimee:
          etp_par_medecin: { valeur: 1, source: faq, fiabilite: supposee }

        """;

    [Fact]
    public void Fichier_DonneValeursSourcesEtFiabilites()
    {
        var lus = Lire(Juste).ValeurOuException();

        var parametres = lus.EnVigueur.Parametres;
        Assert.Equal(new Bandes(new(10, 1), new(20, 0.1)), parametres.Decroissance);
        Assert.Equal((3600.0, 6000.0), (parametres.PlancherActes, parametres.PlafondActes));
        Assert.Equal((65, 5400.0), (parametres.AgeMaximum, parametres.ActesParEtp));
        Assert.Equal(new("bandes", "10:1,20:0.1", "La FAQ", Fiabilite.AVerifier), lus.EnVigueur.Fondements[0]);
        Assert.Equal(5, lus.EnVigueur.Fondements.Count);
        Assert.Equal("etp_par_medecin", Assert.Single(lus.Estimation).Nom);
    }

    [Theory]
    [InlineData(2014, null)]
    [InlineData(2015, "2015")]
    [InlineData(2030, "2015")]
    public void Version_EstCelleDeLAnnee(int annee, string? version) =>
        Assert.Equal(version, Lire(Juste).ValeurOuException().Pour(annee)?.Id);

    [Theory]
    [InlineData("plafond_actes", "plafon_actes", "La clé « plafond_actes » manque")]
    [InlineData("source: faq, fiabilite: a_verifier", "fiabilite: a_verifier", "La clé « source » manque")]
    [InlineData(
        "source: faq, fiabilite: a_verifier",
        "source: autre, fiabilite: a_verifier",
        "La source « autre » n'est pas décrite"
    )]
    [InlineData("source: faq, fiabilite: a_verifier", "source: faq", "La clé « fiabilite » manque")]
    [InlineData("fiabilite: a_verifier", "fiabilite: sure", "« fiabilite » vaut « sure »")]
    [InlineData("valeur: 3600", "valeur: -1", "« plancher_actes » vaut « -1 » ; attendu : un nombre d'au moins 0.")]
    [InlineData("valeur: 3600", "valeur: beaucoup", "« plancher_actes » vaut « beaucoup »")]
    [InlineData("valeur: 3600", "valeur: 7000", "« plafond_actes » est inférieur à « plancher_actes »")]
    [InlineData("valeur: 65", "valeur: 12", "« age_maximum » vaut « 12 » ; attendu : un nombre de 25 à 120.")]
    [InlineData("10:1,20:0.1", "20:1,10:0.1", "« bandes » : La borne 10 suit 20")]
    [InlineData("derniere_annee: null", "derniere_annee: 2020", "Une version, et une seule, n'a pas de dernière année")]
    [InlineData("valeur: 1,", "valeur: 0,", "« etp_par_medecin » vaut « 0 »")]
    [InlineData("valeur: 65,", "valeur: 65, note: x,", "La clé « note » est inconnue ici")]
    [InlineData("versions:", "versions", "Ce n'est pas du YAML valide")]
    public void FichierFautif_DitLaLigneEtLeRemede(string juste, string faux, string message) =>
        Assert.Contains(
            Lire(Juste.Replace(juste, faux, StringComparison.Ordinal)).Erreurs,
            erreur => erreur.Ligne > 0 && erreur.Message.StartsWith(message, StringComparison.Ordinal)
        );

    [Fact]
    public void VersionsQuiSeChevauchentOuSeRepetent_SontRefusees()
    {
        var version = Juste[
            Juste.IndexOf("  - id", StringComparison.Ordinal)..Juste.IndexOf("offre", StringComparison.Ordinal)
        ];
        var double2015 = version.Replace("derniere_annee: null", "derniere_annee: 2016", StringComparison.Ordinal);

        Assert.Equal(
            ["La version « 2015 » est écrite deux fois.", "Les versions « 2015 » et « 2015 » couvrent une même année."],
            Lire(Juste.Replace("offre_estimee", double2015 + "offre_estimee", StringComparison.Ordinal))
                .Erreurs.Select(erreur => erreur.Message)
        );
    }

    [Fact]
    public void FichierAbsent_DitLequel()
    {
        using var dossier = new DossierTemporaire();

        Assert.Equal(
            "parametres/apl.yaml : fichier absent. Remettez le dossier de la réglementation d'origine.",
            Assert.Single(LectureParametresApl.Lire(dossier.Chemin).Erreurs).ToString()
        );
    }

    [Fact]
    public void ParametresLivres_PortentLesBornesDuZonageEtDisentCeQuiEstAVerifier()
    {
        var lus = LectureParametresApl.Lire(Livre.Reglementation).ValeurOuException();

        var parametres = lus.Pour(2018)!.Parametres;
        Assert.Equal(
            (3600.0, 6000.0, 65, 5400.0),
            (parametres.PlancherActes, parametres.PlafondActes, parametres.AgeMaximum, parametres.ActesParEtp)
        );
        Assert.Equal(20, parametres.Decroissance.Portee);
        Assert.Equal(Fiabilite.AVerifier, lus.EnVigueur.Fondements.Single(f => f.Nom == "bandes").Fiabilite);
        Assert.Equal(
            (0.3, 0.0),
            (lus.Pour(2010)!.Parametres.Decroissance.Poids(5), lus.Pour(2010)!.Parametres.Decroissance.Poids(15.1))
        );
    }

    private static Resultat<ParametresLus> Lire(string texte)
    {
        using var dossier = new DossierTemporaire();
        dossier.Ecrire("parametres/apl.yaml", texte);
        return LectureParametresApl.Lire(dossier.Chemin);
    }
}
