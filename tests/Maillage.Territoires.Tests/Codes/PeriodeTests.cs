namespace Maillage.Territoires.Tests.Codes;

public class PeriodeTests
{
    private static readonly Periode Mars = new(new(2023, 3, 1), new(2023, 3, 31));

    [Theory]
    [InlineData("2023-02-28", false)]
    [InlineData("2023-03-01", true)]
    [InlineData("2023-03-31", true)]
    [InlineData("2023-04-01", false)]
    public void Contient_AuxBornes_LesDeuxSontComprises(string jour, bool attendu) =>
        Assert.Equal(attendu, Mars.Contient(Jour(jour)));

    [Fact]
    public void Contient_BorneAbsente_EstOuverte()
    {
        Assert.True(new Periode(null, new(2023, 3, 31)).Contient(DateOnly.MinValue));
        Assert.True(new Periode(new(2023, 3, 1), null).Contient(DateOnly.MaxValue));
        Assert.True(default(Periode).Contient(new(2023, 3, 1)));
    }

    [Theory]
    [InlineData("2023-02-01", "2023-02-28", false)]
    [InlineData("2023-02-01", "2023-03-01", true)]
    [InlineData("2023-03-31", "2023-04-30", true)]
    [InlineData("2023-04-01", "2023-04-30", false)]
    [InlineData(null, "2023-02-28", false)]
    [InlineData(null, "2023-03-01", true)]
    [InlineData("2023-03-31", null, true)]
    [InlineData("2023-04-01", null, false)]
    [InlineData(null, null, true)]
    public void Chevauche_UnJourCommunSuffit_DansLesDeuxSens(string? du, string? au, bool attendu)
    {
        var autre = new Periode(du is null ? null : Jour(du), au is null ? null : Jour(au));
        Assert.Equal(attendu, Mars.Chevauche(autre));
        Assert.Equal(attendu, autre.Chevauche(Mars));
    }

    private static DateOnly Jour(string texte) =>
        DateOnly.ParseExact(texte, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
