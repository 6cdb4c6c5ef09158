using Maillage.Territoires;

namespace Maillage.Aides.Tests.Lecture;

public sealed class LectureCatalogueTests
{
    [Fact]
    public void Lire_FichierCorrect_DonneLAide()
    {
        var lu = RegleDEssai.Lire(RegleDEssai.Aide);

        Assert.Empty(lu.Erreurs);
        var aide = Assert.Single(lu.Catalogue!.Aides);
        Assert.Equal(new Periode(new(2020, 1, 1), new(2023, 12, 31)), aide.Signature);
        Assert.Equal("première", aide.VersionAu(new(2021, 12, 31))!.Libelle);
        Assert.Equal("seconde", aide.VersionAu(new(2022, 1, 1))!.Libelle);
        Assert.Null(aide.VersionAu(new(2024, 1, 1)));
        Assert.Equal("profession : médecin", aide.Versions[0].Conditions[0].Condition.Attendu);
        Assert.Equal("Bail (à confirmer)", aide.Demarche.Pieces.Single().ToString());
    }

    [Theory]
    [InlineData("famille: installation", "famile: installation", 1, "« famille » manque")]
    [InlineData("famille: installation", "famille: installation\nbonus: 1", 6, "« bonus » est inconnue")]
    [InlineData("nature: droit_conventionnel", "nature: droit", 7, "droit_conventionnel, selection")]
    [InlineData("id: essai", "id: autre", 1, "le dossier s'appelle « essai »")]
    [InlineData("nom: Aide d'essai", "nom: null", 2, "« nom » doit être un texte")]
    [InlineData(
        "source_montant: texte\n    engagements: [{ libelle: Rester, duree_mois: 12 }]",
        "source_montant: absente\n    engagements: [{ libelle: Rester, duree_mois: 12 }]",
        19,
        "« absente » n'est pas décrite"
    )]
    [InlineData(
        "source_montant: texte\n    engagements: [{ libelle: Rester, duree_mois: 12 }]",
        "source_montant: rumeur\n    engagements: [{ libelle: Rester, duree_mois: 12 }]",
        19,
        "à vérifier"
    )]
    [InlineData("du: 2022-01-01", "du: 2022-02-01", 1, "Il y a un trou")]
    [InlineData("du: 2022-01-01", "du: 2021-12-01", 1, "se chevauchent")]
    [InlineData("du: 2022-01-01", "du: janvier", 34, "une date AAAA-MM-JJ")]
    [InlineData("du: 2020-01-01", "du: null", 1, "« pas_avant »")]
    [InlineData("apres_fermeture: Les contrats en cours continuent.", "apres_fermeture: null", 1, "apres_fermeture")]
    [InlineData("{ au_moins: 3 }", "{ environ: 3 }", 23, "au_moins, plus_de")]
    [InlineData("{ au_moins: 3 }", "{ au_moins: trois }", 23, "attendu : un nombre")]
    [InlineData("jours_par_semaine: {", "jours_par_mois: {", 23, "n'est pas une condition")]
    [InlineData(
        "profession: [medecin] }, source: texte }\n      - { texte: Exercer",
        "profession: [docteur] }, source: texte }\n      - { texte: Exercer",
        22,
        "« docteur » n'est pas une valeur"
    )]
    [InlineData("si: { jours_par_semaine: { au_moins: 3 } }", "si: { zone: [zap] }", 23, "« zap » n'est pas une zone")]
    [InlineData(
        "si: { jours_par_semaine: { au_moins: 3 } }",
        "si: { departement: [A1] }",
        23,
        "n'est pas un code de département"
    )]
    [InlineData(
        "si: { jours_par_semaine: { au_moins: 3 } }",
        "si: { et: [{ zone: [zip] }] }",
        23,
        "au moins deux conditions"
    )]
    [InlineData(
        "si: { jours_par_semaine: { au_moins: 3 } }",
        "si: { contrat_en_cours: [inconnue] }",
        1,
        "« inconnue » est cité"
    )]
    [InlineData("si: { jours_par_semaine: { au_moins: 3 } }", "si: { zrr: true, frr: true }", 23, "une seule clé")]
    [InlineData("mecanisme: forfait", "mecanisme: cadeau", 25, "n'est pas un mécanisme")]
    [InlineData("part: 1,", "part: 0.5,", 25, "doivent faire 1")]
    [InlineData("part: 1,", "part: 1, montant: 3,", 28, "l'un des deux")]
    [InlineData("part: 1,", "part: 2,", 28, "de 0 à 1")]
    [InlineData("total: 1000", "total: beaucoup", 26, "attendu : un nombre")]
    [InlineData("non_cumul: []", "non_cumul: [{ avec: fantome, source: texte }]", 1, "« fantome » est cité")]
    [InlineData("duree_de: mois_bourse", "duree_de: profession", 39, "n'est pas une clé nombre")]
    [InlineData("a_verifier: []", "a_verifier: rien", 31, "doit être une liste")]
    [InlineData("nom: Aide d'essai", "nom: [", 2, "YAML valide")]
    [InlineData("nom: Aide d'essai", "nom: Aide\nnom: Aide", 3, "deux fois")]
    public void Lire_FichierFautif_NommeLeFichierEtLaLigne(string avant, string apres, int ligne, string extrait)
    {
        var texte = RegleDEssai.Aide.Replace(avant, apres, StringComparison.Ordinal);
        Assert.NotEqual(RegleDEssai.Aide, texte);

        var lu = RegleDEssai.Lire(texte);

        Assert.Null(lu.Catalogue);
        Assert.Contains(
            lu.Erreurs,
            erreur =>
                erreur.Fichier == "aides/essai/aide.yaml"
                && erreur.Ligne == ligne
                && erreur.Message.Contains(extrait, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Lire_DeuxFautes_LesDitToutesLesDeux()
    {
        var texte = RegleDEssai
            .Aide.Replace("total: 1000", "total: x", StringComparison.Ordinal)
            .Replace("nom: Aide d'essai", "nom: null", StringComparison.Ordinal);

        Assert.Equal([2, 26], RegleDEssai.Lire(texte).Erreurs.Select(erreur => erreur.Ligne).Order());
    }

    [Fact]
    public void Lire_FichierVide_EstRefuse() =>
        Assert.Contains("vide", RegleDEssai.Lire("").Erreurs.Single().Message, StringComparison.Ordinal);

    [Fact]
    public void Lire_ListeAuLieuDUnObjet_EstRefusee() =>
        Assert.Contains("objet", RegleDEssai.Lire("- a").Erreurs.Single().Message, StringComparison.Ordinal);
}
