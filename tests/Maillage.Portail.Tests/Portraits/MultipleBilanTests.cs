using Maillage.Essais.Mondes;
using Maillage.Portail.Portraits;
using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Portail.Tests.Portraits;

public class MultipleBilanTests
{
    private static readonly SerieReleves Serie = PetitsPortraits.Faits.Tables.Series[0];

    [Fact]
    public void Traits_NeJoignentQueDeuxComptesDUneMemeDefinition()
    {
        var dessin = new MultipleBilan(Serie);

        var (de, a) = Assert.Single(dessin.Traits);
        Assert.Equal((10, 18), (de.Releve.Valeur, a.Releve.Valeur));
        Assert.Equal(25, Assert.Single(dessin.Ruptures).Releve.Valeur);
    }

    [Theory]
    [InlineData(Ternaire.Inconnu)]
    [InlineData(Ternaire.Oui)]
    public void Traits_DefinitionChangeeOuInconnue_NeJoignentRien(Ternaire rupture) =>
        Assert.Empty(new MultipleBilan(Avec(releve => releve with { Rupture = rupture })).Traits);

    [Fact]
    public void Traits_UnePeriodeNEstJointeARien()
    {
        Moment.TryParse("2015/2019", out var periode);
        var dessin = new MultipleBilan(
            Avec(releve => releve with { Rupture = Ternaire.Non, Date = releve.Valeur == 18 ? periode : releve.Date })
        );

        Assert.Empty(dessin.Traits);
        Assert.NotNull(dessin.Points[1].Debut);
    }

    [Fact]
    public void Points_DesMotsNOntPasDeHauteur()
    {
        var dessin = new MultipleBilan(
            Avec(releve => releve.Valeur == 25 ? releve with { Valeur = null, Texte = "plus de 24" } : releve)
        );

        Assert.Null(dessin.Points[^1].Y);
        Assert.EndsWith("plus de 24, 2025", dessin.EnMots, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_LePlusGrandEstEnHautEtLeTempsVaVersLaDroite()
    {
        var dessin = new MultipleBilan(Serie);

        Assert.Equal("16", dessin.Points[^1].Y);
        double[] abscisses =
        [
            .. dessin.Points.Select(point => double.Parse(point.X, System.Globalization.CultureInfo.InvariantCulture)),
        ];
        Assert.Equal(abscisses.Order(), abscisses);
    }

    private static SerieReleves Avec(Func<ReleveDate, ReleveDate> changer) =>
        Serie with
        {
            Releves = [.. Serie.Releves.Select(changer)],
        };
}
