using System.Globalization;
using System.Text;

namespace Maillage.Territoires;

/// <summary>Draws contours as SVG paths, for maps that need no script.</summary>
public static class DessinSvg
{
    /// <summary>
    /// The <c>d</c> attribute of a commune's path, coordinates to a tenth of a unit; empty when the commune is not drawn.
    /// To be filled with <c>fill-rule="evenodd"</c> or the default: holes turn the other way.
    /// </summary>
    public static string CheminSvg(this FondDeCarte fond, CodeCommune commune, CadreSvg cadre) =>
        fond.Contour(commune) is { } contour ? contour.CheminSvg(cadre) : "";

    /// <summary>The <c>d</c> attribute of a contour's path; empty when the contour is.</summary>
    public static string CheminSvg(this Contour contour, CadreSvg cadre)
    {
        var chemin = new StringBuilder();
        foreach (var anneau in contour.Anneaux)
        {
            AjouterAnneau(chemin, anneau, cadre);
        }
        return chemin.ToString();
    }

    private static void AjouterAnneau(StringBuilder chemin, IReadOnlyList<PointGrille> anneau, CadreSvg cadre)
    {
        var precedent = Dixiemes(anneau[0], cadre);
        chemin.Append(CultureInfo.InvariantCulture, $"M{precedent.X / 10m} {precedent.Y / 10m}l");
        var premier = true;
        foreach (var point in anneau.Skip(1).SkipLast(1))
        {
            var suivant = Dixiemes(point, cadre);
            if (suivant == precedent)
            {
                continue;
            }
            var separateur = premier ? "" : " ";
            chemin.Append(
                CultureInfo.InvariantCulture,
                $"{separateur}{(suivant.X - precedent.X) / 10m} {(suivant.Y - precedent.Y) / 10m}"
            );
            (precedent, premier) = (suivant, false);
        }
        chemin.Append(premier ? "0 0z" : "z");
    }

    private static (int X, int Y) Dixiemes(PointGrille point, CadreSvg cadre)
    {
        var (x, y) = cadre.Projeter(new Position(point.Latitude, point.Longitude));
        return ((int)Math.Round(x * 10), (int)Math.Round(y * 10));
    }
}
