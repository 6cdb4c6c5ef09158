using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Lecture;

public sealed class LectureAidesLocalesTests
{
    private const string Entete = "collectivite;communes;professions;montant;du;au;source;fiabilite";
    private const string Juste =
        "Pays d'essai;34015|34074;medecin|infirmier;1500.50;2023-01-01;;Délibération;officielle";

    [Fact]
    public void Lire_LigneJuste_EstComprise()
    {
        var lues = Lire(Juste);

        Assert.Empty(lues.Erreurs);
        var aide = Assert.Single(lues.Registre.Aides);
        Assert.Equal(("locales/essai.csv", 2, "Pays d'essai"), (aide.Fichier, aide.Ligne, aide.Collectivite));
        Assert.Equal([PetitMonde.Assignan, PetitMonde.Cessenon], aide.Communes);
        Assert.Equal(["medecin", "infirmier"], aide.Professions);
        Assert.Equal(
            (1500.50m, new Periode(new(2023, 1, 1), null), Fiabilite.Officielle),
            (aide.Montant, aide.Periode, aide.Fiabilite)
        );
    }

    [Fact]
    public void Lire_MarqueOrdreFinsDeLigneEtGuillemets_SontAdmis()
    {
        var texte = $"\uFEFF{Entete}\r\n\"Le \"\"Pays\"\" ; essai\";34015;*;;;;Page;secondaire\r\n";
        var lues = LectureAidesLocales.Lire([new TexteLocal("locales/essai.csv", texte)]);

        Assert.Empty(lues.Erreurs);
        var aide = Assert.Single(lues.Registre.Aides);
        Assert.Equal("Le \"Pays\" ; essai", aide.Collectivite);
        Assert.Empty(aide.Professions);
        Assert.Null(aide.Montant);
    }

    [Theory]
    [InlineData(";34015;*;1;;;Page;officielle", "collectivite : la cellule est vide")]
    [InlineData("Pays;;*;1;;;Page;officielle", "communes : la cellule est vide")]
    [InlineData("Pays;9001;*;1;;;Page;officielle", "zéro de tête")]
    [InlineData("Pays;34015;;1;;;Page;officielle", "Écrivez « * »")]
    [InlineData("Pays;34015;docteur;1;;;Page;officielle", "« docteur » n'est pas une profession")]
    [InlineData("Pays;34015;*;0;;;Page;officielle", "plus grand que 0")]
    [InlineData("Pays;34015;*;1 500;;;Page;officielle", "point décimal, sans espace")]
    [InlineData("Pays;34015;*;1;01/02/2023;;Page;officielle", "du : « 01/02/2023 » n'est pas une date")]
    [InlineData("Pays;34015;*;1;2023-02-01;2023-01-31;Page;officielle", "la fin précède le début")]
    [InlineData("Pays;34015;*;1;;;;officielle", "source : la cellule est vide")]
    [InlineData("Pays;34015;*;1;;;Page;certaine", "« certaine » n'est pas admis")]
    [InlineData("Pays;34015;*;1;;;Page;a_verifier", "une aide à vérifier ne s'importe pas")]
    [InlineData("Pays;34015;*;1;;;Page", "7 cellules au lieu de 8")]
    [InlineData("\"Pays;34015;*;1;;;Page;officielle", "guillemet n'est pas refermé")]
    public void Lire_LigneFautive_DitOuEtQuoiFaire(string ligne, string extrait)
    {
        var erreur = Assert.Single(Lire(ligne).Erreurs);

        Assert.Equal(("locales/essai.csv", 2), (erreur.Fichier, erreur.Ligne));
        Assert.Contains(extrait, erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lire_PlusieursFautes_SortentToutes() =>
        Assert.Equal(
            [2, 2, 3],
            Lire(";34015;*;0;;;Page;officielle\nPays;;*;1;;;Page;officielle").Erreurs.Select(e => e.Ligne)
        );

    [Fact]
    public void Lire_AideRepetee_EstRefusee()
    {
        var erreur = Assert.Single(Lire($"{Juste}\n{Juste}").Erreurs);

        Assert.Contains("répète celle de locales/essai.csv, ligne 2", erreur.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("collectivite;communes\n")]
    [InlineData("")]
    [InlineData(Entete + ";note\n")]
    public void Lire_EnTeteFautif_LeMontre(string texte)
    {
        var erreur = Assert.Single(LectureAidesLocales.Lire([new TexteLocal("locales/essai.csv", texte)]).Erreurs);

        Assert.Contains(Entete, erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Communes_HorsRegionOuAncienne_SontSignalees()
    {
        var registre = Lire(
            $"Pays;34015|{PetitMonde.Bordeaux}|{PetitMonde.DioEtValquieres}|34998;*;;;;Page;officielle"
        ).Registre;

        var erreurs = CommunesDesAidesLocales.Erreurs(registre, PetitMonde.Referentiel).ToArray();

        Assert.Equal(3, erreurs.Length);
        Assert.Contains("hors de la région", erreurs[0].Message, StringComparison.Ordinal);
        Assert.Contains("Utilisez 34144 (Lunas-les-Châteaux)", erreurs[1].Message, StringComparison.Ordinal);
        Assert.Contains("n'est celui d'aucune commune", erreurs[2].Message, StringComparison.Ordinal);
    }

    private static AidesLocalesLues Lire(string lignes) =>
        LectureAidesLocales.Lire([new TexteLocal("locales/essai.csv", $"{Entete}\n{lignes}\n")]);
}
