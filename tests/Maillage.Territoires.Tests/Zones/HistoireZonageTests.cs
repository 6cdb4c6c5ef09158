namespace Maillage.Territoires.Tests.Zones;

public class HistoireZonageTests
{
    private static readonly CodeCommune Amont = CodeCommune.Parse("34001");
    private static readonly CodeCommune Aval = CodeCommune.Parse("34002");

    private static readonly RegistreZones Registre = new(
        [
            Couche("2026", new(new(2026, 1, 1), null), (Amont, Zone.Zac), (Aval, null)),
            Couche("2018", new(new(2018, 10, 1), new(2022, 5, 6)), (Amont, Zone.Zip)),
            Couche("zrr", new(null, null), (Amont, Zone.Zrr)) with
            {
                Classes = [Zone.Zrr],
            },
        ],
        new Dictionary<Zone, Periode>()
    );

    [Fact]
    public void Histoire_DonneChaqueClasseEtSaDecision_LaPlusAncienneDAbord() =>
        Assert.Equal(
            [
                new(new(new(2018, 10, 1), new(2022, 5, 6)), Zone.Zip, "2018", Fiabilite.Officielle),
                new(new(new(2026, 1, 1), null), Zone.Zac, "2026", Fiabilite.Officielle),
            ],
            Registre.Histoire(Amont)
        );

    [Fact]
    public void HorsDesClasses_NEstPasInconnue()
    {
        Assert.Null(Assert.Single(Registre.Histoire(Aval)).Classe);
        Assert.Empty(Registre.Histoire(CodeCommune.Parse("34003")));
    }

    private static CoucheZonage Couche(
        string source,
        Periode periode,
        params (CodeCommune Commune, Zone? Zone)[] classes
    ) =>
        new()
        {
            Id = source,
            Classes = [Zone.Zip, Zone.Zac, Zone.Zar, Zone.HorsZonage],
            Validite = periode,
            Source = source,
            Fiabilite = Fiabilite.Officielle,
            ParCommune = classes.ToDictionary(classe => classe.Commune, classe => classe.Zone),
        };
}
