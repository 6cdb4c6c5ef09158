using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>How far the generalised map strays from the one it was made of.</summary>
/// <param name="PointsBruts">Points of the original arcs.</param>
/// <param name="Points">Points left.</param>
/// <param name="PositionMetres">Distance of each original point to the generalised arc, in metres.</param>
/// <param name="SurfacePourCent">Change of area of each commune, sign dropped, in per cent of its original area.</param>
internal sealed record MesuresContours(int PointsBruts, int Points, Ecarts PositionMetres, Ecarts SurfacePourCent)
{
    internal static MesuresContours Comparer(FondDeCarte origine, FondDeCarte generalise) =>
        new(
            origine.Arcs.Sum(arc => arc.Points.Count),
            generalise.Arcs.Sum(arc => arc.Points.Count),
            Ecarts.De(origine.Arcs.Zip(generalise.Arcs).SelectMany(paire => Distances(paire.First, paire.Second))),
            Ecarts.De(origine.Communes.Select(commune => EcartSurface(origine, generalise, commune)))
        );

    private static IEnumerable<double> Distances(ArcContour origine, ArcContour generalise) =>
        origine.Points.Select(point => new PlanLocal(point).Distance(point, generalise.Points));

    private static double EcartSurface(FondDeCarte origine, FondDeCarte generalise, CodeCommune commune) =>
        Math.Abs(generalise.Contour(commune)!.Hectares / origine.Contour(commune)!.Hectares - 1) * 100;
}

/// <summary>Median, 95th percentile and greatest of a series of deviations, each an observed value.</summary>
internal sealed record Ecarts(double Mediane, double P95, double Maximum)
{
    internal static Ecarts De(IEnumerable<double> valeurs)
    {
        double[] triees = [.. valeurs.Order()];
        return new Ecarts(Quantile(triees, 0.5), Quantile(triees, 0.95), triees[^1]);
    }

    private static double Quantile(double[] triees, double part) => triees[(int)(part * (triees.Length - 1))];
}
