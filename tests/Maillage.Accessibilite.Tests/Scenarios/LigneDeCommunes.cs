using Maillage.Territoires;

namespace Maillage.Accessibilite.Tests.Scenarios;

/// <summary>
/// Five communes on a line, ten minutes apart, a hundred people each: the weights are 1 at home and 0.5 next door, so that everything can
/// be computed by hand. Doctors give 1 000 consultations a year; one works in the first commune, four in the last.
/// </summary>
internal static class LigneDeCommunes
{
    public static readonly CodeCommune[] Codes =
    [
        CodeCommune.Parse("34001"),
        CodeCommune.Parse("34002"),
        CodeCommune.Parse("34003"),
        CodeCommune.Parse("34004"),
        CodeCommune.Parse("34005"),
    ];

    public static RegionAcces Region { get; } =
        new()
        {
            Communes = Codes,
            Temps = MatriceTemps.Assembler(
                5,
                5,
                [
                    .. from a in Enumerable.Range(0, 5)
                    from b in Enumerable.Range(0, 5)
                    where Math.Abs(a - b) <= 2
                    select new Trajet(a, b, 10 * Math.Abs(a - b)),
                ]
            ),
            Etp = [1, 0, 0, 0, 4],
            PopulationStandardisee = [100, 100, 100, 100, 100],
            Habitants = [100, 100, 100, 100, 100],
            Parametres = new()
            {
                Decroissance = new Bandes(new(0, 1), new(10, 0.5)),
                PlancherActes = 0,
                PlafondActes = 6000,
                AgeMaximum = 65,
                ActesParEtp = 1000,
            },
        };

    public static AccesRegion Acces { get; } = AccesRegion.Mesurer(Region);

    public static (EffetScenario? Effet, IReadOnlyList<FauteScenario> Fautes) Jouer(
        params Modification[] modifications
    ) => Acces.Jouer(new("", modifications));

    public static EffetScenario Effet(params Modification[] modifications)
    {
        var (effet, fautes) = Jouer(modifications);
        Assert.Empty(fautes);
        return effet!;
    }

    public static double[] Apres(EffetScenario effet) => [.. Enumerable.Range(0, 5).Select(effet.Apres)];
}
