namespace Maillage.Territoires.Tests.Codes;

public class CodeCommuneTests
{
    [Theory]
    [InlineData("34015", "34015", "34")]
    [InlineData(" 09001 ", "09001", "09")]
    [InlineData("2a004", "2A004", "2A")]
    [InlineData("2B033", "2B033", "2B")]
    [InlineData("97105", "97105", "971")]
    [InlineData("98735", "98735", "987")]
    [InlineData("96000", "96000", "96")]
    public void TryParse_CodeBienForme_LeGarde(string saisie, string attendu, string departement)
    {
        Assert.True(CodeCommune.TryParse(saisie, out var code));
        Assert.Equal(attendu, code.ToString());
        Assert.Equal(departement, code.Departement.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3401")]
    [InlineData("340150")]
    [InlineData("2C004")]
    [InlineData("3A004")]
    [InlineData("3B004")]
    [InlineData("00123")]
    [InlineData("A2004")]
    [InlineData("34O15")]
    [InlineData("34 15")]
    [InlineData("٣٤٠١٥")]
    public void TryParse_CodeMalForme_Refuse(string? saisie)
    {
        Assert.False(CodeCommune.TryParse(saisie, out var code));
        Assert.Equal(CodeCommune.Aucun, code);
    }

    [Fact]
    public void Parse_CodeMalForme_DitQuoiEtComment()
    {
        var erreur = Assert.Throws<FormatException>(() => CodeCommune.Parse("abc"));
        Assert.Equal("« abc » n'est pas un code commune INSEE (5 caractères, par exemple 34015).", erreur.Message);
    }

    [Fact]
    public void Default_EstAucun_TexteVideSansDepartement()
    {
        Assert.Equal(CodeCommune.Aucun, default);
        Assert.Equal("", default(CodeCommune).ToString());
        Assert.Equal("", default(CodeCommune).Departement.ToString());
    }

    [Fact]
    public void CompareTo_RangeDansLOrdreDesCaracteres()
    {
        var codes = new[] { "34015", "2A004", "09001", "2B033" }.Select(CodeCommune.Parse);
        Assert.Equal(["09001", "2A004", "2B033", "34015"], codes.Order().Select(code => code.ToString()));
    }
}
