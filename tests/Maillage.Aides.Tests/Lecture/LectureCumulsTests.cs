namespace Maillage.Aides.Tests.Lecture;

public sealed class LectureCumulsTests
{
    private const string Cumuls = """
        sources:
          texte: { texte: Convention d'essai, url: null, lu_le: 2026-09-15, fiabilite: officielle }
          rumeur: { texte: Une rumeur, url: null, lu_le: 2026-09-15, fiabilite: a_verifier }
        groupes:
          - texte: L'une ou l'autre.
            aides: [essai, autre]
            quand: pendant
            porte_sur: beneficiaire
            source: texte
        limites:
          - texte: Une fois en dix ans.
            aides: [essai]
            annees: 10
            depuis: 2025-03-15
            source: texte
        """;

    [Fact]
    public void Lire_FichierCorrect_DonneLesRegles()
    {
        var lu = Lire(Cumuls);

        Assert.Empty(lu.Erreurs);
        Assert.True(lu.Catalogue!.SontIncompatibles("essai", "autre"));
        Assert.Equal(
            (10, new DateOnly(2025, 3, 15)),
            (lu.Catalogue.Cumuls.Limites.Single().Annees, lu.Catalogue.Cumuls.Limites.Single().Depuis)
        );
        Assert.Equal("L'une ou l'autre.", lu.Catalogue.Trouver("autre")!.NonCumul.Single().Texte);
    }

    [Theory]
    [InlineData("[essai, autre]", "[essai]", 5, "au moins deux aides")]
    [InlineData("[essai, autre]", "[essai, essai]", 5, "chacune une fois")]
    [InlineData("[essai, autre]", "[essai, fantome]", 1, "« fantome » est cité")]
    [InlineData("quand: pendant", "quand: toujours", 7, "pendant, pendant_et_apres")]
    [InlineData("porte_sur: beneficiaire", "porte_sur: tous", 8, "beneficiaire, projet")]
    [InlineData("annees: 10", "annees: 0", 11, "d'au moins 1")]
    [InlineData("aides: [essai]\n", "aides: []\n", 11, "au moins une aide")]
    [InlineData("depuis: 2025-03-15\n    source: texte", "depuis: 2025-03-15\n    source: rumeur", 11, "à vérifier")]
    [InlineData(
        "depuis: 2025-03-15\n    source: texte",
        "depuis: 2025-03-15\n    source: oubliee",
        11,
        "n'est pas décrite"
    )]
    [InlineData("quand: pendant", "quand: pendant\n    bonus: 1", 8, "« bonus » est inconnue")]
    public void Lire_FichierFautif_NommeLaLigne(string avant, string apres, int ligne, string extrait)
    {
        var texte = Cumuls.Replace(avant, apres, StringComparison.Ordinal);
        Assert.NotEqual(Cumuls, texte);

        var lu = Lire(texte);

        Assert.Null(lu.Catalogue);
        Assert.Contains(
            lu.Erreurs,
            erreur =>
                erreur.Fichier == "cumuls.yaml"
                && erreur.Ligne == ligne
                && erreur.Message.Contains(extrait, StringComparison.Ordinal)
        );
    }

    private static CatalogueLu Lire(string cumuls) =>
        LectureCatalogue.Lire(
            [
                new TexteRegle("essai", RegleDEssai.Aide, null),
                new TexteRegle(
                    "autre",
                    RegleDEssai.Aide.Replace("id: essai", "id: autre", StringComparison.Ordinal),
                    null
                ),
            ],
            cumuls
        );
}
