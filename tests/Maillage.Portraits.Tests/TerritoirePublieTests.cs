using Maillage.Territoires;

namespace Maillage.Portraits.Tests;

public class TerritoirePublieTests
{
    [Theory]
    [InlineData("09", "09")]
    [InlineData("82", "82")]
    [InlineData("76", null)]
    [InlineData("FR", null)]
    public void TryParse_DepartementRegionOuFrance(string saisie, string? departement)
    {
        Assert.True(TerritoirePublie.TryParse(saisie, out var territoire));

        Assert.Equal((saisie, departement), (territoire.ToString(), territoire.Departement?.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("9")]
    [InlineData(" 09")]
    [InlineData("fr")]
    [InlineData("Gard")]
    public void TryParse_AutreTexte_Refuse(string? saisie) => Assert.False(TerritoirePublie.TryParse(saisie, out _));

    [Fact]
    public void De_DonneLeTerritoireDuDepartement()
    {
        Assert.True(TerritoirePublie.TryParse("30", out var gard));

        Assert.Equal(gard, TerritoirePublie.De(CodeDepartement.Parse("30")));
        Assert.NotEqual(gard, TerritoirePublie.Region);
    }

    [Fact]
    public void Default_NEstAucunTerritoire()
    {
        Assert.Equal("", default(TerritoirePublie).ToString());
        Assert.Null(default(TerritoirePublie).Departement);
    }
}
