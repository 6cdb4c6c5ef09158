using Maillage.Essais.Mondes;

namespace Maillage.Aides.Tests.Catalogue;

/// <summary>The sources of the small catalogue were read on 15 September 2026.</summary>
public sealed class FraicheurTests
{
    [Theory]
    [InlineData("2026-09-15", 0)]
    [InlineData("2027-09-15", 0)]
    [InlineData("2027-09-16", 4)]
    public void Avertissements_AuDelaDeDouzeMois_UnParAide(string jour, int nombre) =>
        Assert.Equal(nombre, PetitCatalogue.Catalogue.Avertissements(DateOnly.Parse(jour, null)).Count);

    [Fact]
    public void VerifieLe_PlusieursSources_LaPlusRecente()
    {
        var aide = PetitCatalogue.Catalogue.Aides[0];
        var ancienne = aide.Sources[0] with { LuLe = new(2020, 1, 1) };

        Assert.Equal(new DateOnly(2026, 9, 15), (aide with { Sources = [ancienne, .. aide.Sources] }).VerifieLe());
        Assert.Null((aide with { Sources = [] }).VerifieLe());
    }
}
