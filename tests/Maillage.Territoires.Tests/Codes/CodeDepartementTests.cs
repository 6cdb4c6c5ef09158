namespace Maillage.Territoires.Tests.Codes;

public class CodeDepartementTests
{
    [Theory]
    [InlineData("01", "01")]
    [InlineData("95", "95")]
    [InlineData(" 2b ", "2B")]
    [InlineData("974", "974")]
    public void TryParse_CodeBienForme_LeGarde(string saisie, string attendu)
    {
        Assert.True(CodeDepartement.TryParse(saisie, out var code));
        Assert.Equal(attendu, code.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("9")]
    [InlineData("2C")]
    [InlineData("123")]
    [InlineData("9741")]
    public void TryParse_CodeMalForme_Refuse(string? saisie)
    {
        Assert.False(CodeDepartement.TryParse(saisie, out var code));
        Assert.Equal(default, code);
    }

    [Fact]
    public void Parse_CodeMalForme_DitQuoiEtComment()
    {
        var erreur = Assert.Throws<FormatException>(() => CodeDepartement.Parse("Lot"));
        Assert.Equal("« Lot » n'est pas un code de département (par exemple 09, 2A ou 974).", erreur.Message);
    }

    [Fact]
    public void Default_TexteVide() => Assert.Equal("", default(CodeDepartement).ToString());
}
