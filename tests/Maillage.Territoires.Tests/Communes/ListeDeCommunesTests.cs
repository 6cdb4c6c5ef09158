using Maillage.Essais.Mondes;

namespace Maillage.Territoires.Tests.Communes;

public class ListeDeCommunesTests
{
    [Theory]
    [InlineData("34015,34074")]
    [InlineData(" 34074;34015 ; 34015\n")]
    [InlineData("34015|34074")]
    public void Lire_SeparateursUsuels_TrieEtOteLesDoublons(string saisie) =>
        Assert.Equal([PetitMonde.Assignan, PetitMonde.Cessenon], Lire(saisie).Communes);

    [Fact]
    public void Lire_CodeFusionne_PrendLeSuccesseurEtLeDit()
    {
        var liste = Lire("34093");

        Assert.Equal([PetitMonde.Lunas], liste.Communes);
        Assert.Equal(PetitMonde.Lunas, Assert.Single(liste.Remplaces).Retenue);
    }

    [Fact]
    public void Lire_CodePartage_NeChoisitPas()
    {
        var liste = Lire("34999");

        Assert.Empty(liste.Communes);
        var remplace = Assert.Single(liste.Remplaces);
        Assert.Null(remplace.Retenue);
        Assert.Equal(2, remplace.Mouvement.Successeurs.Count);
    }

    [Fact]
    public void Lire_Illisible_GardeDeCote() => Assert.Equal(["99999", "Lunas"], Lire("99999 34015 Lunas").Inconnus);

    [Theory]
    [InlineData(null)]
    [InlineData(" ,; ")]
    public void Lire_Rien_ListeVide(string? saisie) => Assert.Empty(Lire(saisie).Communes);

    [Fact]
    public void Lire_TropLongue_DitCombienNeSontPasLus()
    {
        var saisie = string.Join(',', Enumerable.Repeat("34015", ListeDeCommunes.Maximum).Append("34074"));

        Assert.Equal([PetitMonde.Assignan], Lire(saisie).Communes);
        Assert.Equal(1, Lire(saisie).EnTrop);
    }

    private static ListeDeCommunes Lire(string? saisie) =>
        ListeDeCommunes.Lire(saisie, PetitMonde.Referentiel.Repertoire);
}
