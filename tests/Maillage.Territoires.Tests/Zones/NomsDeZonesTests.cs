namespace Maillage.Territoires.Tests.Zones;

public class NomsDeZonesTests
{
    [Fact]
    public void Code_PuisTryParse_RendLaMemeZone()
    {
        Assert.Equal(Enum.GetValues<Zone>(), NomsDeZones.Toutes);
        foreach (var zone in NomsDeZones.Toutes)
        {
            Assert.True(NomsDeZones.TryParse(zone.Code(), out var relue));
            Assert.Equal(zone, relue);
        }
    }

    [Fact]
    public void Code_SontCeuxDuVocabulairePublie() =>
        Assert.Equal(
            "zip zac zar hors_zonage qpv montagne massif tvs_montagne zrr frr solidarite limitrophe_10km",
            string.Join(' ', NomsDeZones.Toutes.Select(zone => zone.Code()))
        );

    [Theory]
    [InlineData("ZIP")]
    [InlineData("")]
    [InlineData("zone rouge")]
    public void TryParse_AutreTexte_Refuse(string code) => Assert.False(NomsDeZones.TryParse(code, out _));

    [Fact]
    public void Noms_SurLesPages_PasDeDoublon()
    {
        Assert.Equal(12, NomsDeZones.Toutes.Select(zone => zone.NomCourt()).Distinct().Count());
        Assert.Equal(12, NomsDeZones.Toutes.Select(zone => zone.NomComplet()).Distinct().Count());
        Assert.Equal("zone d'intervention prioritaire", Zone.Zip.NomComplet());
    }
}
