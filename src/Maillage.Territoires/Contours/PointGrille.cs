namespace Maillage.Territoires;

/// <summary>
/// A point of the grid on which the map is drawn: whole numbers of 10⁻⁴ degree of longitude and latitude, WGS84
/// (about 8 m by 11 m in Occitanie). The default value is longitude 0, latitude 0.
/// </summary>
/// <param name="X">Longitude east, in 10⁻⁴ degree.</param>
/// <param name="Y">Latitude north, in 10⁻⁴ degree.</param>
public readonly record struct PointGrille(int X, int Y) : IComparable<PointGrille>
{
    /// <summary>Grid steps in one degree.</summary>
    public const int ParDegre = 10_000;

    /// <summary>Degrees, −180 to 180.</summary>
    public double Longitude => X / (double)ParDegre;

    /// <summary>Degrees, −90 to 90.</summary>
    public double Latitude => Y / (double)ParDegre;

    /// <summary>The nearest point of the grid, ties to even.</summary>
    /// <param name="longitude">Degrees, −180 to 180.</param>
    /// <param name="latitude">Degrees, −90 to 90.</param>
    public static PointGrille Depuis(double longitude, double latitude) =>
        new((int)Math.Round(longitude * ParDegre), (int)Math.Round(latitude * ParDegre));

    /// <summary>West to east, then south to north.</summary>
    public int CompareTo(PointGrille other) => X != other.X ? X.CompareTo(other.X) : Y.CompareTo(other.Y);
}
