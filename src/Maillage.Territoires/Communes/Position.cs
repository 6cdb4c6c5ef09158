namespace Maillage.Territoires;

/// <summary>A point in WGS84 degrees: latitude −90 to 90, longitude −180 to 180.</summary>
public readonly record struct Position(double Latitude, double Longitude)
{
    private const double RayonTerreKm = 6371.0088;

    /// <summary>Great-circle distance in kilometres (haversine, mean Earth radius 6 371.0088 km).</summary>
    public double DistanceKm(Position autre)
    {
        var dLatitude = Radians(autre.Latitude - Latitude) / 2;
        var dLongitude = Radians(autre.Longitude - Longitude) / 2;
        var a =
            Math.Pow(Math.Sin(dLatitude), 2)
            + Math.Cos(Radians(Latitude)) * Math.Cos(Radians(autre.Latitude)) * Math.Pow(Math.Sin(dLongitude), 2);
        return 2 * RayonTerreKm * Math.Asin(Math.Min(1, Math.Sqrt(a)));
    }

    private static double Radians(double degres) => degres * Math.PI / 180;
}
