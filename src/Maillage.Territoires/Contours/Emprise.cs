namespace Maillage.Territoires;

/// <summary>A bounding box in WGS84 degrees, sides included. It never crosses the antimeridian.</summary>
/// <param name="Ouest">Least longitude.</param>
/// <param name="Sud">Least latitude.</param>
/// <param name="Est">Greatest longitude.</param>
/// <param name="Nord">Greatest latitude.</param>
public readonly record struct Emprise(double Ouest, double Sud, double Est, double Nord)
{
    /// <summary>The middle of the box.</summary>
    public Position Centre => new((Sud + Nord) / 2, (Ouest + Est) / 2);

    /// <summary>The smallest box that holds the points.</summary>
    /// <exception cref="ArgumentException">There is no point.</exception>
    public static Emprise De(IEnumerable<PointGrille> points)
    {
        int ouest = int.MaxValue,
            sud = int.MaxValue,
            est = int.MinValue,
            nord = int.MinValue;
        foreach (var point in points)
        {
            (ouest, est) = (Math.Min(ouest, point.X), Math.Max(est, point.X));
            (sud, nord) = (Math.Min(sud, point.Y), Math.Max(nord, point.Y));
        }
        if (ouest > est)
        {
            throw new ArgumentException("Une emprise demande au moins un point.", nameof(points));
        }
        var (coinBas, coinHaut) = (new PointGrille(ouest, sud), new PointGrille(est, nord));
        return new Emprise(coinBas.Longitude, coinBas.Latitude, coinHaut.Longitude, coinHaut.Latitude);
    }

    /// <summary>The smallest box that holds both.</summary>
    public Emprise Union(Emprise autre) =>
        new(
            Math.Min(Ouest, autre.Ouest),
            Math.Min(Sud, autre.Sud),
            Math.Max(Est, autre.Est),
            Math.Max(Nord, autre.Nord)
        );

    /// <summary>Whether the two boxes have a point in common.</summary>
    public bool Coupe(Emprise autre) =>
        Ouest <= autre.Est && autre.Ouest <= Est && Sud <= autre.Nord && autre.Sud <= Nord;

    /// <summary>The box widened on each side by a share of its own width and height.</summary>
    /// <param name="part">0.1 adds a tenth on each side.</param>
    public Emprise Elargir(double part)
    {
        var (dx, dy) = ((Est - Ouest) * part, (Nord - Sud) * part);
        return new Emprise(Ouest - dx, Sud - dy, Est + dx, Nord + dy);
    }
}
