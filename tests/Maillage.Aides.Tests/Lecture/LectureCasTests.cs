namespace Maillage.Aides.Tests.Lecture;

public sealed class LectureCasTests
{
    private const string Cas = """
        - cas: Un médecin signe
          commune: "34015"
          date: 2021-03-01
          profil: { profession: medecin, exercice_coordonne: [msp, cpts], aides_percues: [{ id: essai, date: 2019-01-01 }], age: null }
          attendu: { statut: eligible, montant_total: 1000.00, echeancier: [{ date: null, montant: 1000 }], non: [], questions: [age] }
        """;

    [Fact]
    public void Lire_CasCorrect_EstCompris()
    {
        var lus = Lire(Cas);

        Assert.Empty(lus.Erreurs);
        var cas = Assert.Single(lus.Cas);
        Assert.Equal(("essai", 1, "34015"), (cas.Aide, cas.Ligne, cas.Demande.Commune));
        Assert.Equal(["msp", "cpts"], cas.Demande.Profil[Cles.ExerciceCoordonne]!);
        Assert.Equal(new AidePercue("essai", new(2019, 1, 1)), cas.Demande.Profil[Cles.AidesPercues]!.Single());
        Assert.False(cas.Demande.Profil.Contient(Cles.Age));
        Assert.Equal([(null, 1000m)], cas.Attente.Echeancier!);
        Assert.Null(cas.Attente.Inconnu);
    }

    [Theory]
    [InlineData("profession: medecin", "profession: docteur", 4, "profil.profession")]
    [InlineData("profession: medecin", "metier: medecin", 4, "Clé inconnue")]
    [InlineData("statut: eligible", "status: eligible", 5, "« statut » manque")]
    [InlineData("date: 2021-03-01", "date: mars 2021", 3, "une date AAAA-MM-JJ")]
    [InlineData("- cas: Un médecin signe", "cas: Un médecin signe", 1, "liste de cas")]
    public void Lire_CasFautif_NommeLaLigne(string avant, string apres, int ligne, string extrait)
    {
        var texte = Cas.Replace(avant, apres, StringComparison.Ordinal);
        texte = apres.StartsWith("cas", StringComparison.Ordinal)
            ? texte.Replace("\n  ", "\n", StringComparison.Ordinal)
            : texte;

        Assert.Contains(
            Lire(texte).Erreurs,
            erreur =>
                erreur.Fichier == "aides/essai/cas.yaml"
                && erreur.Ligne == ligne
                && erreur.Message.Contains(extrait, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Lire_FichierAbsent_EstUneErreur() =>
        Assert.Contains(
            "manque",
            LectureCas.Lire(new TexteRegle("essai", "", null)).Erreurs.Single().Message,
            StringComparison.Ordinal
        );

    private static CasLus Lire(string texte) => LectureCas.Lire(new TexteRegle("essai", "", texte));
}
