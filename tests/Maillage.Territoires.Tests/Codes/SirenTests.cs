namespace Maillage.Territoires.Tests.Codes;

public class SirenTests
{
    // 732829320: 0+4+3+9+2+(8×2→7)+2+(3×2)+7 = 40, a multiple of ten
    [Theory]
    [InlineData("732829320")]
    [InlineData("732 829 320")]
    [InlineData("243400017")]
    public void TryParse_CleJuste_LeGarde(string saisie)
    {
        Assert.True(Siren.TryParse(saisie, out var siren));
        Assert.Equal(saisie.Replace(" ", "", StringComparison.Ordinal), siren.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("732829321")]
    [InlineData("73282932")]
    [InlineData("7328293200")]
    [InlineData("73282932A")]
    public void TryParse_CleFausseOuForme_Refuse(string? saisie) => Assert.False(Siren.TryParse(saisie, out _));

    [Fact]
    public void TryParse_UnChiffreChange_EstToujoursRefuse()
    {
        const string juste = "732829320";
        for (var rang = 0; rang < juste.Length; rang++)
        {
            for (var chiffre = '0'; chiffre <= '9'; chiffre++)
            {
                var essai = juste[..rang] + chiffre + juste[(rang + 1)..];
                Assert.Equal(essai == juste, Siren.TryParse(essai, out _));
            }
        }
    }

    [Fact]
    public void Parse_CleFausse_DitQuoi()
    {
        var erreur = Assert.Throws<FormatException>(() => Siren.Parse("732829321"));
        Assert.Equal("« 732829321 » n'est pas un numéro SIREN (9 chiffres, clé comprise).", erreur.Message);
    }

    [Fact]
    public void Default_TexteVide() => Assert.Equal("", default(Siren).ToString());
}
