namespace Maillage.Aides.Tests.Lecture;

public sealed class LectureDepartsTests
{
    private const string Correct = """
        regimes:
          - signature: { du: null, au: 2021-12-31 }
            texte: La part restante est à rendre.
            source: texte
            regle: { mecanisme: part_restante }
            duree_mois: 12
            preavis_mois: 2
            bascule_vers: null
            exceptions: [{ question: Une force majeure ?, effet: Rien à rendre., source: texte }]
            notes: []
          - signature: { du: 2022-01-01, au: null }
            texte: Rien n'est publié.
            source: texte
            regle: { mecanisme: non_publiee }
            duree_mois: null
            preavis_mois: null
            bascule_vers: null
            exceptions: []
            notes: [À demander.]
        """;

    [Fact]
    public void Lire_FichierCorrect_DonneLesRegimes()
    {
        var lu = Lire(Correct);

        Assert.Empty(lu.Erreurs);
        var departs = lu.Catalogue!.Aides.Single().Departs;
        Assert.Equal([typeof(PartRestante), typeof(RegleNonPubliee)], departs.Select(depart => depart.Regle.GetType()));
        Assert.Equal("Rien à rendre.", departs[0].Exceptions.Single().Effet);
    }

    [Theory]
    [InlineData("part_restante", "au_hasard", 5, "Règles : part_restante")]
    [InlineData("duree_mois: 12", "duree_mois: null", 2, "duree_mois")]
    [InlineData("duree_mois: 12", "duree_mois: 0", 2, "duree_mois")]
    [InlineData("texte: La part", "phrase: La part", 2, "« texte » manque")]
    [InlineData(
        "source: texte\n    regle: { mecanisme: part",
        "source: absente\n    regle: { mecanisme: part",
        2,
        "« absente » n'est pas décrite"
    )]
    [InlineData("du: 2022-01-01", "du: 2022-02-01", 1, "jointives")]
    [InlineData(
        "bascule_vers: null\n    exceptions: [{",
        "bascule_vers: ailleurs\n    exceptions: [{",
        1,
        "aucune aide ne porte"
    )]
    public void Lire_FichierRompu_NommeLaLigne(string avant, string apres, int ligne, string message)
    {
        Assert.Contains(avant, Correct, StringComparison.Ordinal);

        var erreurs = Lire(Correct.Replace(avant, apres, StringComparison.Ordinal)).Erreurs;

        Assert.Contains(
            erreurs,
            erreur => erreur.Ligne == ligne && erreur.Message.Contains(message, StringComparison.Ordinal)
        );
    }

    private static CatalogueLu Lire(string depart) =>
        LectureCatalogue.Lire([new TexteRegle("essai", RegleDEssai.Aide, null) { Depart = depart }]);
}
