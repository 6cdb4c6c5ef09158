using System.Globalization;

namespace Maillage.Portail.Communes;

/// <summary>A small line of the population year by year, and what it says in a sentence.</summary>
public sealed record CourbePopulation(IReadOnlyList<(int Annee, long Habitants)> Points)
{
    /// <summary>Width of the drawing.</summary>
    public const int Largeur = 300;

    /// <summary>Height of the drawing.</summary>
    public const int Hauteur = 60;

    private const int Marge = 6;

    /// <summary>Change between the first and the last known year, in per cent; null below two years or from zero.</summary>
    public double? Evolution =>
        Points.Count < 2 || Points[0].Habitants == 0
            ? null
            : (Points[^1].Habitants - Points[0].Habitants) * 100.0 / Points[0].Habitants;

    /// <summary>Value of the <c>points</c> attribute of the line.</summary>
    public string Trace => string.Join(' ', Places.Select(point => $"{Nombre(point.X)},{Nombre(point.Y)}"));

    /// <summary>Where each year falls.</summary>
    public IEnumerable<(string X, string Y)> Ronds => Places.Select(point => (Nombre(point.X), Nombre(point.Y)));

    private IEnumerable<(double X, double Y)> Places
    {
        get
        {
            var (bas, haut) = (Points.Min(point => point.Habitants), Points.Max(point => point.Habitants));
            var (premiere, duree) = (Points[0].Annee, Math.Max(1, Points[^1].Annee - Points[0].Annee));
            // A tenth of the population at least, so that a change of a few people does not look like a cliff.
            var etendue = Math.Max(haut - bas, Math.Max(1, haut * 0.1));
            var milieu = (haut + bas) / 2.0;
            return Points.Select(point =>
                (
                    Marge + (point.Annee - premiere) * (Largeur - 2.0 * Marge) / duree,
                    Hauteur / 2.0 - (point.Habitants - milieu) * (Hauteur - 2.0 * Marge) / etendue
                )
            );
        }
    }

    private static string Nombre(double valeur) => valeur.ToString("0.#", CultureInfo.InvariantCulture);
}
