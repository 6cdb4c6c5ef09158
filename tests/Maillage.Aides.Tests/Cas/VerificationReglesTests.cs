using Maillage.Aides.Tests.Lecture;
using Maillage.Essais.Mondes;

namespace Maillage.Aides.Tests.Cas;

public sealed class VerificationReglesTests
{
    private const string Complets = """
        - { cas: Trois jours, commune: "34015", date: 2021-03-01, profil: { profession: medecin, jours_par_semaine: 3 }, attendu: { statut: eligible, montant_total: 1000 } }
        - { cas: Deux jours, commune: "34015", date: 2021-03-01, profil: { profession: medecin, jours_par_semaine: 2.5 }, attendu: { statut: non_eligible, non: [Exercer trois jours] } }
        - { cas: Infirmier, commune: "34015", date: 2021-03-01, profil: { profession: infirmier, jours_par_semaine: 3 }, attendu: { statut: non_eligible } }
        - { cas: Seconde version, commune: "34015", date: 2022-03-01, profil: { profession: medecin }, attendu: { statut: eligible } }
        - { cas: Seconde version sans réponse, commune: "34015", date: 2022-03-01, profil: {}, attendu: { statut: indetermine, inconnu: [Être médecin], questions: [profession] } }
        """;

    [Fact]
    public void Verifier_CasJustesEtComplets_RienADire()
    {
        var bilan = Verifier(Complets);

        Assert.Empty(bilan.Erreurs);
        Assert.Equal((1, 2, 5), (bilan.Aides, bilan.Versions, bilan.Cas));
    }

    [Theory]
    [InlineData("montant_total: 1000", "montant_total: 999", "montant_total vaut 1000.00, attendu 999.00")]
    [InlineData("statut: indetermine", "statut: eligible", "statut vaut « indetermine », attendu « eligible »")]
    [InlineData("questions: [profession]", "questions: []", "questions vaut")]
    [InlineData("non: [Exercer trois jours]", "non: [Être médecin]", "non vaut")]
    [InlineData(
        "commune: \"34015\", date: 2022-03-01, profil: {}",
        "commune: \"99999\", date: 2022-03-01, profil: {}",
        "refusée"
    )]
    public void Verifier_CasFaux_DitLEcart(string avant, string apres, string extrait) =>
        Assert.Contains(
            Verifier(Complets.Replace(avant, apres, StringComparison.Ordinal)).Erreurs,
            erreur => erreur.Message.Contains(extrait, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("Trois jours", "remplit toutes les conditions")]
    [InlineData("Infirmier", "seule « Être médecin »")]
    [InlineData("Deux jours", "juste de l'autre côté de la borne")]
    [InlineData("Deux jours", "seule « Exercer trois jours »")]
    [InlineData("Seconde version sans", "pour « seconde », un cas où seule « Être médecin »")]
    public void Verifier_CasManquant_DitLequel(string retire, string extrait)
    {
        var restants = string.Join(
            '\n',
            Complets.Split('\n').Where(ligne => !ligne.Contains($"cas: {retire}", StringComparison.Ordinal))
        );

        Assert.Contains(
            Verifier(restants).Erreurs,
            erreur => erreur.Message.Contains(extrait, StringComparison.Ordinal)
        );
    }

    /// <summary>No case can meet nor fail a condition that stays unknown: none is asked for.</summary>
    [Theory]
    [InlineData("non_publie: conditions non publiées")]
    [InlineData("aide_locale: non recensées")]
    public void Verifier_ConditionQuiPeutResterInconnue_NeDemandeAucunCas(string condition)
    {
        var aide = RegleDEssai.Aide.Replace(
            "{ texte: Exercer trois jours,",
            $"{{ texte: Le reste, si: {{ {condition} }}, source: texte }}\n      - {{ texte: Exercer trois jours,",
            StringComparison.Ordinal
        );

        var cas = Complets.Replace(
            "statut: eligible, montant_total: 1000",
            "statut: indetermine",
            StringComparison.Ordinal
        );

        Assert.Empty(Verifier(cas, aide).Erreurs);
    }

    private static BilanRegles Verifier(string cas, string aide = RegleDEssai.Aide)
    {
        var texte = new TexteRegle("essai", aide, cas);
        return VerificationRegles.Verifier(
            new Simulateur(LectureCatalogue.Lire([texte]).Catalogue!, PetitMonde.Referentiel),
            [texte]
        );
    }
}
