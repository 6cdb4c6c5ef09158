using Maillage.Territoires;

namespace Maillage.Portraits.Tests.Comparaisons;

public class EcartEnMotsTests
{
    private const string Part = "% de la population";

    [Theory]
    [InlineData(43, 40, Part, "3 points au-dessus de la région (40 %)")]
    [InlineData(39, 40, Part, "1 point au-dessous de la région (40 %)")]
    [InlineData(41.5, 40, Part, "1,5 point au-dessus de la région (40 %)")]
    [InlineData(42, 40, Part, "2 points au-dessus de la région (40 %)")]
    [InlineData(0.23, 0.73, "% par an", "0,5 point au-dessous de la région (0,73 %)")]
    [InlineData(40, 40, Part, "comme dans la région (40 %)")]
    [InlineData(0, 0, Part, "comme dans la région (0 %)")]
    [InlineData(86, 92, "pour 100 000 habitants", "6 de moins que dans la région (92)")]
    [InlineData(14.2, 8.8, "km", "5,4 km de plus que dans la région (8,8 km)")]
    [InlineData(3.3, 3.9, MesuresCommunes.UniteApl, "0,6 consultation de moins que dans la région (3,9)")]
    [InlineData(6.1, 3.9, MesuresCommunes.UniteApl, "2,2 consultations de plus que dans la région (3,9)")]
    public void Dire_EstVraiPourLesNombresMontres(double valeur, double repere, string unite, string attendu) =>
        Assert.Equal(attendu, Simple(EcartEnMots.Dire(valeur, repere, unite, Terme.Region)));

    [Fact]
    public void Dire_LEcartEstCeluiQueLeLecteurSoustrait()
    {
        // 0,3 − 0,1 is not 0,2 in binary: the words are.
        Assert.StartsWith("0,2", Simple(EcartEnMots.Dire(0.3, 0.1, Part, Terme.Famille)), StringComparison.Ordinal);
    }

    [Fact]
    public void Phrase_DUnCompte_CompareLesTauxEtNonLesTailles() =>
        Assert.Equal(
            "70,2 pour 100 000 habitants, contre 92 dans la région",
            Simple(Compte(185, 70.2, new Repere(5542, true, []) { Pour100000 = 92 }).PhraseRegion)
        );

    [Fact]
    public void Phrase_DUnCompteSansTaux_DitLaPart() =>
        Assert.Equal("25 % de la région", Simple(Compte(10, null, new Repere(40, true, [])).PhraseRegion));

    [Fact]
    public void Phrase_SansRepere_NExistePas() => Assert.Null(Compte(10, null, null).PhraseRegion);

    [Fact]
    public void Phrase_RepereInconnu_LeDit() =>
        Assert.Equal(
            "on ne sait pas ce qu’il en est dans la région",
            Compte(10, null, new Repere(null, true, [])).PhraseRegion
        );

    [Fact]
    public void Phrase_ValeurInconnueOuEnMots_NeCompareRien()
    {
        var repere = new Repere(40, true, []);

        Assert.Null(Compte(null, null, repere).PhraseRegion);
        Assert.Null((Compte(null, null, repere) with { Texte = "plus de 30" }).PhraseRegion);
    }

    [Fact]
    public void Phrase_PartDUnToutNul_NeDiviseParRien() =>
        Assert.Null(Compte(0, null, new Repere(0, true, [])).PhraseRegion);

    private static ChiffrePortrait Compte(double? valeur, double? taux, Repere? repere) =>
        new()
        {
            Indicateur = PetitesFiches.Faits().Indicateur("cabinets")!,
            Origine = OrigineChiffre.Publie,
            Valeur = valeur,
            Date = PetitesFiches.Date("2025"),
            Source = "essai",
            Pour100000 = taux,
            Region = repere,
        };

    private static string? Simple(string? texte) =>
        texte?.Replace(Typographie.EspaceInsecable, ' ').Replace(Typographie.EspaceFine, ' ');
}
