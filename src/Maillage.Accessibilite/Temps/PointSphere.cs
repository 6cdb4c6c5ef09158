namespace Maillage.Accessibilite;

/// <summary>A place as a point of the unit sphere: two are compared without trigonometry.</summary>
internal readonly record struct PointSphere(double X, double Y, double Z, int Classe)
{
    /// <summary>Density classes, 0 standing for the unknown one.</summary>
    public const int Classes = ModeleRoutier.ClassesDensite + 1;

    private const double RayonTerreKm = 6371.0088;

    public static PointSphere De(LieuRoutier lieu)
    {
        var (latitude, longitude) = (Radians(lieu.Centre.Latitude), Radians(lieu.Centre.Longitude));
        var (sinus, cosinus) = Math.SinCos(latitude);
        var (sinusLongitude, cosinusLongitude) = Math.SinCos(longitude);
        var classe = lieu.Densite is >= 1 and < Classes and { } connue ? connue : 0;
        return new(cosinus * cosinusLongitude, cosinus * sinusLongitude, sinus, classe);
    }

    /// <summary>Square of the straight line through the unit sphere between two points some kilometres apart on its surface.</summary>
    public static double CarreCorde(double km)
    {
        var demi = Math.Sin(Math.Min(km / RayonTerreKm, Math.PI) / 2);
        return 4 * demi * demi;
    }

    public double CarreCorde(in PointSphere autre)
    {
        var (x, y, z) = (X - autre.X, Y - autre.Y, Z - autre.Z);
        return x * x + y * y + z * z;
    }

    public double Kilometres(in PointSphere autre) => Kilometres(CarreCorde(autre));

    /// <summary>Kilometres on the surface between two points, from <see cref="CarreCorde(in PointSphere)"/>.</summary>
    public static double Kilometres(double carreCorde) =>
        2 * RayonTerreKm * Math.Asin(Math.Min(1, Math.Sqrt(carreCorde) / 2));

    private static double Radians(double degres) => degres * Math.PI / 180;
}
