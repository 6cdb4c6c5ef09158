using System.Globalization;
using Maillage.Accessibilite;
using Maillage.Territoires;

namespace Maillage.Bench;

/// <summary>
/// A region made up, of the size of Occitanie: 4 446 communes in a square, a few large and many small, doctors where people are but
/// unevenly, and about 150 000 pairs within 20 minutes. Always the same.
/// </summary>
internal static class RegionDEssai
{
    private const int Nombre = 4_446;
    private const double CoteKm = 270;
    private const double MinutesParKm = 1.5;
    private const double Depart = 2;
    private const double Portee = 20;

    public static AccesRegion Fabriquer()
    {
        var hasard = new Random(2026);
        var lieux = Enumerable.Range(0, Nombre).Select(_ => (X: hasard.NextDouble(), Y: hasard.NextDouble())).ToArray();
        // Rank and size: the largest town has 400 000 people, the median commune about 300.
        double[] habitants =
        [
            .. Enumerable.Range(1, Nombre).Select(rang => Math.Round(400_000 / Math.Pow(rang, 0.93))),
        ];
        hasard.Shuffle(habitants);
        double[] etp =
        [
            .. habitants.Select(gens =>
                gens < 800 ? 0 : Math.Round(gens / 1500 * (0.3 + 1.4 * hasard.NextDouble()), 2)
            ),
        ];
        return AccesRegion.Mesurer(
            new RegionAcces
            {
                Communes = [.. Enumerable.Range(0, Nombre).Select(Code)],
                Temps = MatriceTemps.Assembler(Nombre, Nombre, Trajets(lieux)),
                Etp = etp,
                PopulationStandardisee = habitants,
                Habitants = habitants,
                Parametres = Parametres(),
            }
        );
    }

    private static Trajet[] Trajets((double X, double Y)[] lieux) =>
        [
            .. from origine in Enumerable.Range(0, Nombre)
            from destination in Enumerable.Range(0, Nombre)
            let minutes = Minutes(lieux[origine], lieux[destination])
            where minutes <= Portee
            select new Trajet(origine, destination, minutes),
        ];

    private static double Minutes((double X, double Y) a, (double X, double Y) b) =>
        a == b ? 0 : Depart + MinutesParKm * CoteKm * double.Hypot(a.X - b.X, a.Y - b.Y);

    private static ParametresApl Parametres() =>
        new()
        {
            Decroissance = new Bandes(new Bande(10, 1), new Bande(15, 0.3), new Bande(20, 0.1)),
            PlancherActes = 3_000,
            PlafondActes = 7_000,
            AgeMaximum = 65,
            ActesParEtp = 5_400,
        };

    private static CodeCommune Code(int rang) =>
        CodeCommune.Parse(string.Create(CultureInfo.InvariantCulture, $"{30 + rang / 900:00}{1 + rang % 900:000}"));
}
