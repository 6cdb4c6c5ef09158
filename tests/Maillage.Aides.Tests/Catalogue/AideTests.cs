using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Catalogue;

public sealed class AideTests
{
    [Theory]
    [InlineData(null, null, null, "sans limite connue")]
    [InlineData("2020-02-04", null, null, "au plus tôt le 4 février 2020")]
    [InlineData("2016-10-23", null, "2025-12-31", "au plus tôt le 23 octobre 2016, jusqu'au 31 décembre 2025")]
    [InlineData("2016-10-23", "2019-10-01", null, "depuis le 1er octobre 2019")]
    public void SignatureEnMots_DitLePremierJourPossible(string? pasAvant, string? du, string? au, string attendu)
    {
        var modele = PetitCatalogue.Catalogue.Trouver("prime_zip")!;
        var aide = modele with
        {
            PasAvant = Jour(pasAvant),
            Versions = [modele.Versions[0] with { Signature = new Periode(Jour(du), Jour(au)) }],
        };

        Assert.Equal(attendu, aide.SignatureEnMots.Replace('\u00a0', ' '));
    }

    private static DateOnly? Jour(string? iso) =>
        iso is null ? null : DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);
}
