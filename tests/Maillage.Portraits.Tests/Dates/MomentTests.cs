namespace Maillage.Portraits.Tests.Dates;

public class MomentTests
{
    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("2019/2025", "2019 à 2025")]
    [InlineData("2023-11/2024-10", "novembre 2023 à octobre 2024")]
    [InlineData("2019-10-01/2025", "1er\u00a0octobre 2019 à 2025")]
    [InlineData("2025/2025-03", "2025 à mars 2025")]
    public void TryParse_DateOuPeriode_SeRelitTelleQuelle(string saisie, string enMots)
    {
        Assert.True(Moment.TryParse(saisie, out var moment));

        Assert.Equal((saisie, enMots), (moment.ToString(), moment.EnMots()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/2025")]
    [InlineData("2025/")]
    [InlineData("2025/2019")]
    [InlineData("2019/2022/2025")]
    [InlineData("depuis 2019")]
    public void TryParse_PeriodeALEnversOuIllisible_Refuse(string? saisie) =>
        Assert.False(Moment.TryParse(saisie, out _));

    [Fact]
    public void CompareTo_RangeParFinLaDateAvantLesPeriodes()
    {
        var moments = new[] { "2017/2025", "2025", "2018-10/2022-05-04", "2019-10-10", "2010" }.Select(Lire);

        Assert.Equal(
            ["2010", "2019-10-10", "2018-10/2022-05-04", "2025", "2017/2025"],
            moments.Order().Select(moment => moment.ToString())
        );
    }

    private static Moment Lire(string saisie) => Moment.TryParse(saisie, out var moment) ? moment : default;
}
