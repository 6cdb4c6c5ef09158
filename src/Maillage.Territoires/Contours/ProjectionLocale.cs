namespace Maillage.Territoires;

/// <summary>
/// Plane coordinates in metres around a latitude of the WGS84 ellipsoid, by straight scaling of degrees (local equirectangular).
/// Within 20 km north or south of that latitude an east-west distance is at most 0.4 % off in Occitanie, a north-south one 0.01 %.
/// </summary>
public readonly struct ProjectionLocale
{
    private const double DemiGrandAxe = 6_378_137;
    private const double Excentricite2 = 0.006_694_379_990_14;
    private static readonly double Excentricite = Math.Sqrt(Excentricite2);

    private readonly double metresParX;
    private readonly double metresParY;

    /// <param name="latitude">Degrees, −89 to 89.</param>
    public ProjectionLocale(double latitude)
    {
        var (sinus, cosinus) = Math.SinCos(double.DegreesToRadians(latitude));
        var w2 = 1 - Excentricite2 * sinus * sinus;
        var unPas = double.DegreesToRadians(1.0 / PointGrille.ParDegre);
        metresParX = DemiGrandAxe / Math.Sqrt(w2) * cosinus * unPas;
        metresParY = DemiGrandAxe * (1 - Excentricite2) / Math.Pow(w2, 1.5) * unPas;
    }

    /// <summary>Metres east of the meridian of Greenwich and north of the equator.</summary>
    public (double X, double Y) Projeter(PointGrille point) => (point.X * metresParX, point.Y * metresParY);

    /// <summary>Distance between two near points, in metres.</summary>
    public static double Metres(PointGrille a, PointGrille b)
    {
        var projection = new ProjectionLocale((a.Latitude + b.Latitude) / 2);
        return double.Hypot((a.X - b.X) * projection.metresParX, (a.Y - b.Y) * projection.metresParY);
    }

    /// <summary>Signed area of a closed ring on the ellipsoid, in hectares: above 0 when it turns counter-clockwise.</summary>
    internal static double Hectares(IReadOnlyList<PointGrille> anneau)
    {
        var somme = 0.0;
        for (var i = 1; i < anneau.Count; i++)
        {
            var largeur = double.DegreesToRadians(anneau[i - 1].Longitude - anneau[i].Longitude);
            somme += largeur * (BandeDepuisEquateur(anneau[i - 1]) + BandeDepuisEquateur(anneau[i])) / 2;
        }
        return somme / 10_000;
    }

    /// <summary>Area of the ellipsoid from the equator to the point's parallel, in square metres by radian of longitude.</summary>
    private static double BandeDepuisEquateur(PointGrille point)
    {
        var sinus = Math.Sin(double.DegreesToRadians(point.Latitude));
        var petitAxe2 = DemiGrandAxe * DemiGrandAxe * (1 - Excentricite2);
        return petitAxe2
            / 2
            * (sinus / (1 - Excentricite2 * sinus * sinus) + Math.Atanh(Excentricite * sinus) / Excentricite);
    }
}
