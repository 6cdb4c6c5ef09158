namespace Maillage.Territoires.Tests.Contours;

/// <summary>
/// Four unit squares (100 grid steps a side) around the point 0 0, and a commune enclosed in the north-east one:
/// <code>
///   34001 (north-west) | 34002 (north-east, with 34005 in its middle)
///   34003 (south-west) | 34004 (south-east)
/// </code>
/// </summary>
internal static class PetitMonde
{
    public static readonly CodeCommune NordOuest = CodeCommune.Parse("34001");
    public static readonly CodeCommune NordEst = CodeCommune.Parse("34002");
    public static readonly CodeCommune SudOuest = CodeCommune.Parse("34003");
    public static readonly CodeCommune SudEst = CodeCommune.Parse("34004");
    public static readonly CodeCommune Enclave = CodeCommune.Parse("34005");

    private static readonly CodeCommune Dehors = CodeCommune.Aucun;

    public static FondDeCarte Fond { get; } =
        new(
            new Millesime(2026),
            [
                Arc(NordOuest, NordEst, (0, 0), (0, 100)),
                Arc(NordOuest, SudOuest, (-100, 0), (0, 0)),
                Arc(NordEst, SudEst, (0, 0), (100, 0)),
                Arc(SudOuest, SudEst, (0, -100), (0, 0)),
                Arc(NordOuest, Dehors, (0, 100), (-100, 100), (-100, 0)),
                Arc(NordEst, Dehors, (100, 0), (100, 100), (0, 100)),
                Arc(SudOuest, Dehors, (-100, 0), (-100, -100), (0, -100)),
                Arc(SudEst, Dehors, (0, -100), (100, -100), (100, 0)),
                Arc(Enclave, NordEst, (40, 40), (60, 40), (60, 60), (40, 60), (40, 40)),
            ]
        );

    public static ArcContour Arc(CodeCommune gauche, CodeCommune droite, params (int X, int Y)[] points) =>
        new(gauche, droite, [.. points.Select(point => new PointGrille(point.X, point.Y))]);

    public static double AireEnPas(IEnumerable<IReadOnlyList<PointGrille>> anneaux) => anneaux.Sum(AireEnPas);

    public static double AireEnPas(IReadOnlyList<PointGrille> anneau) =>
        anneau.Zip(anneau.Skip(1), (a, b) => (double)a.X * b.Y - (double)b.X * a.Y).Sum() / 2;
}
