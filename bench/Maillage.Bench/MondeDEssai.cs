using Maillage.Accessibilite;

namespace Maillage.Bench;

/// <summary>Places at random on a square, in rows like communes by code, with about as many pairs within reach as asked.</summary>
internal sealed record MondeDEssai(MatriceTemps Temps, double[] Offre, double[] Demande)
{
    private const double PorteeMinutes = 20;

    public static MondeDEssai Tirer(int lieux, int couples)
    {
        var hasard = new Random(1);
        var cote = Math.Sqrt(lieux);
        (double X, double Y)[] points =
        [
            .. Enumerable
                .Range(0, lieux)
                .Select(_ => (X: hasard.NextDouble() * cote, Y: hasard.NextDouble() * cote))
                .OrderBy(point => (int)(point.Y / 8))
                .ThenBy(point => point.X),
        ];
        var rayon = Math.Sqrt(couples / (double)lieux / Math.PI);
        return new(
            MatriceTemps.Assembler(lieux, lieux, Trajets(points, rayon)),
            [.. points.Select(_ => hasard.NextDouble() < 0.4 ? 5_400.0 * hasard.Next(1, 12) : 0)],
            [.. points.Select(_ => 30 + 3_000 * Math.Pow(hasard.NextDouble(), 4))]
        );
    }

    private static Trajet[] Trajets((double X, double Y)[] points, double rayon)
    {
        var cases = Enumerable
            .Range(0, points.Length)
            .ToLookup(rang => ((int)(points[rang].X / rayon), (int)(points[rang].Y / rayon)));
        return
        [
            .. from origine in Enumerable.Range(0, points.Length)
            let x = (int)(points[origine].X / rayon)
            let y = (int)(points[origine].Y / rayon)
            from dx in Enumerable.Range(-1, 3)
            from dy in Enumerable.Range(-1, 3)
            from destination in cases[(x + dx, y + dy)]
            let distance = Distance(points[origine], points[destination])
            where distance <= rayon
            select new Trajet(origine, destination, PorteeMinutes * distance / rayon),
        ];
    }

    private static double Distance((double X, double Y) a, (double X, double Y) b) =>
        Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));
}
