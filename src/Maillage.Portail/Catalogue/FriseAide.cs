using Maillage.Aides;

namespace Maillage.Portail.Catalogue;

/// <summary>A version drawn on the line of time; its beginning or its end may be unknown or open.</summary>
public sealed record TrancheVersion(VersionAide Version, int X, int Longueur);

/// <summary>The versions of an aid on one line.</summary>
public sealed record FriseAide(int PremiereAnnee, int DerniereAnnee, IReadOnlyList<TrancheVersion> Tranches)
{
    /// <summary>Width of the line, in drawing units.</summary>
    public const int Largeur = 1000;

    private const int AnneesMontreesAvant = 2;

    /// <summary>Years written under the line, at most ten of them.</summary>
    public IEnumerable<int> Annees
    {
        get
        {
            var pas = (DerniereAnnee - PremiereAnnee) / 10 + 1;
            return Enumerable
                .Range(0, (DerniereAnnee - PremiereAnnee) / pas + 1)
                .Select(rang => PremiereAnnee + rang * pas);
        }
    }

    internal static FriseAide Lire(Aide aide, DateOnly aujourdhui)
    {
        var dates = aide
            .Versions.SelectMany(version => new[] { version.Signature.Du, version.Signature.Au })
            .Append(aide.PasAvant)
            .OfType<DateOnly>()
            .Append(aujourdhui)
            .ToArray();
        var premiere =
            dates.Min().Year - (aide.Signature.Du is null && aide.PasAvant is null ? AnneesMontreesAvant : 0);
        var derniere = dates.Max().Year + 1;
        var (debut, fin) = (new DateOnly(premiere, 1, 1), new DateOnly(derniere, 12, 31));
        return new FriseAide(
            premiere,
            derniere,
            [.. aide.Versions.Select(version => Placer(aide, version, debut, fin))]
        );
    }

    private static TrancheVersion Placer(Aide aide, VersionAide version, DateOnly debut, DateOnly fin)
    {
        var jours = fin.DayNumber - debut.DayNumber + 1;
        var du = version.Signature.Du ?? aide.PasAvant ?? debut;
        var x = (du.DayNumber - debut.DayNumber) * Largeur / jours;
        var bout = ((version.Signature.Au ?? fin).DayNumber - debut.DayNumber + 1) * Largeur / jours;
        return new TrancheVersion(version, x, Math.Max(2, bout - x - 2));
    }
}
