using System.Globalization;
using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Portail.Portraits;

/// <summary>One count as the drawing places it: a span has a start, words have no height.</summary>
public sealed record PointBilan(ReleveDate Releve, string? Debut, string X, string? Y);

/// <summary>
/// A small drawing of one series for the region, all on the same years. A line joins two counts only when the later says that its
/// definition did not change and both hold on a date: nothing else is drawn between them.
/// </summary>
public sealed class MultipleBilan
{
    public const int Largeur = 260;
    public const int Hauteur = 110;
    public const int Base = 90;

    /// <summary>Where words without a number stand, on a line as high as the drawing: their height is not known.</summary>
    public const string Milieu = "53";

    private const int Premiere = 2010;
    private const int Derniere = 2026;
    private const int Marge = 12;
    private const int Haut = 16;

    private readonly double plusGrand;

    public MultipleBilan(SerieReleves serie)
    {
        Serie = serie;
        var releves = serie.Pour(TerritoirePublie.Region);
        plusGrand = releves.Max(releve => releve.Valeur) ?? 0;
        Points = [.. releves.Select(Placer)];
    }

    /// <summary>The series.</summary>
    public SerieReleves Serie { get; }

    /// <summary>Its counts for the region, oldest first.</summary>
    public IReadOnlyList<PointBilan> Points { get; }

    /// <summary>Lines between counts of one definition.</summary>
    public IEnumerable<(PointBilan De, PointBilan A)> Traits =>
        Points
            .Zip(Points.Skip(1))
            .Where(paire =>
                paire is { First.Y: not null, Second.Y: not null }
                && paire.First.Debut is null
                && paire.Second.Debut is null
                && paire.Second.Releve.Rupture == Ternaire.Non
            );

    /// <summary>Counts whose definition changed since the one before, or may have.</summary>
    public IEnumerable<PointBilan> Ruptures => Points.Skip(1).Where(point => point.Releve.Rupture != Ternaire.Non);

    /// <summary>Everything the drawing says.</summary>
    public string EnMots =>
        $"{Serie.Libelle} : {string.Join(" ; ", Points.Select(point => $"{Dire(point.Releve)}, {point.Releve.Date.EnMots()}"))}";

    /// <summary>Place of a year on the axis.</summary>
    public static string Annee(int annee) => Cote(Abscisse(new DateOnly(annee, 1, 1)));

    /// <summary>A count for readers.</summary>
    public string Dire(ReleveDate releve) => NombreEnMots.Ecrire(releve.Valeur, releve.Texte, Serie.Unite);

    private PointBilan Placer(ReleveDate releve) =>
        new(
            releve,
            releve.Date.Debut is { } debut ? Cote(Abscisse(debut.Premier)) : null,
            Cote(Abscisse(Centre(releve.Date.Fin))),
            releve.Valeur is { } valeur && plusGrand > 0 ? Cote(Base - valeur * (Base - Haut) / plusGrand) : null
        );

    // A year without a day stands in its middle.
    private static DateOnly Centre(DateDite date) =>
        date.Premier.AddDays((date.Dernier.DayNumber - date.Premier.DayNumber) / 2);

    private static double Abscisse(DateOnly jour)
    {
        var debut = new DateOnly(Premiere, 1, 1).DayNumber;
        var duree = new DateOnly(Derniere, 1, 1).DayNumber - debut;
        return Marge + (jour.DayNumber - debut) * (Largeur - 2.0 * Marge) / duree;
    }

    private static string Cote(double valeur) => valeur.ToString("0.#", CultureInfo.InvariantCulture);
}
