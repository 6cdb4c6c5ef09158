using System.Globalization;

namespace Maillage.Territoires;

/// <summary>
/// The frame of a small SVG map: a bounding box fitted in a drawing of given size, north up, centred, same scale both ways
/// (equirectangular projection scaled by the cosine of the mean latitude).
/// </summary>
public sealed class CadreSvg
{
    private readonly double echelleX;
    private readonly double echelleY;
    private readonly Position centre;

    /// <param name="emprise">What must be seen, with a width and a height above 0.</param>
    /// <param name="largeur">Width of the drawing, in SVG units, above 0.</param>
    /// <param name="hauteur">Height of the drawing, in SVG units, above 0.</param>
    public CadreSvg(Emprise emprise, int largeur, int hauteur)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(largeur);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(hauteur);
        (Largeur, Hauteur, centre) = (largeur, hauteur, emprise.Centre);
        var cosinus = Math.Cos(double.DegreesToRadians(centre.Latitude));
        echelleY = Math.Min(
            largeur / ((emprise.Est - emprise.Ouest) * cosinus),
            hauteur / (emprise.Nord - emprise.Sud)
        );
        echelleX = echelleY * cosinus;
    }

    /// <summary>Width of the drawing, in SVG units.</summary>
    public int Largeur { get; }

    /// <summary>Height of the drawing, in SVG units.</summary>
    public int Hauteur { get; }

    /// <summary>Value of the <c>viewBox</c> attribute.</summary>
    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"0 0 {Largeur} {Hauteur}");

    /// <summary>Length of a kilometre on the drawing, in SVG units: for a scale bar.</summary>
    public double UnitesParKm
    {
        get
        {
            var pas = PointGrille.Depuis(centre.Longitude, centre.Latitude);
            return echelleY / PointGrille.ParDegre * 1000 / ProjectionLocale.Metres(pas, pas with { Y = pas.Y + 1 });
        }
    }

    /// <summary>Where a place falls on the drawing: x to the right, y downwards; outside the frame when it is off the map.</summary>
    public (double X, double Y) Projeter(Position lieu) =>
        (
            Largeur / 2.0 + (lieu.Longitude - centre.Longitude) * echelleX,
            Hauteur / 2.0 - (lieu.Latitude - centre.Latitude) * echelleY
        );
}
