namespace Maillage.Portraits.Tests.Dates;

public class DateDiteTests
{
    [Theory]
    [InlineData("2025", "2025-01-01", "2025-12-31", "2025")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", "février 2024")]
    [InlineData("2023-02", "2023-02-01", "2023-02-28", "février 2023")]
    [InlineData("2019-10-10", "2019-10-10", "2019-10-10", "10\u00a0octobre 2019")]
    public void TryParse_GardeLaPrecisionDeLaSource(string saisie, string premier, string dernier, string enMots)
    {
        Assert.True(DateDite.TryParse(saisie, out var date));

        Assert.Equal((Jour(premier), Jour(dernier)), (date.Premier, date.Dernier));
        Assert.Equal((saisie, enMots), (date.ToString(), date.EnMots()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("2025-13")]
    [InlineData("2025-02-29")]
    [InlineData("2025/02")]
    [InlineData("juin")]
    public void TryParse_AutreTexte_Refuse(string? saisie) => Assert.False(DateDite.TryParse(saisie, out _));

    [Fact]
    public void CompareTo_RangeParPremierJourLaPlusVagueDAbord()
    {
        var dates = new[] { "2025-01", "2019-10-10", "2025", "2019", "2025-01-01" }.Select(Lire);

        Assert.Equal(
            ["2019", "2019-10-10", "2025", "2025-01", "2025-01-01"],
            dates.Order().Select(date => date.ToString())
        );
    }

    private static DateDite Lire(string saisie) => DateDite.TryParse(saisie, out var date) ? date : default;

    private static DateOnly Jour(string iso) => DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);
}
