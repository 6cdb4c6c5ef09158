using System.Diagnostics;
using System.Globalization;
using Maillage.Accessibilite;
using Maillage.Donnees;
using Maillage.Territoires;

namespace Maillage.Bench;

/// <summary>The matrix of the road model: the communes of the region, then a country of points and sites drawn at random.</summary>
internal static class TempsRapide
{
    private const int Points = 200_000;
    private const int Sites = 20_000;
    private const double PorteeMinutes = 30;

    // A square where a point reaches about 500 sites within half an hour.
    private const double CoteDegres = 2.85;

    public static IEnumerable<string> Mesurer(string racine)
    {
        var modele = LectureParametresTemps.Lire(Path.Combine(racine, "reglementation")).ValeurOuException().Modele;
        var referentiel = ChargementDonnees.Charger(Path.Combine(racine, "donnees")).ValeurOuException().Referentiel;
        LieuRoutier[] communes = [.. referentiel.Communes.Values.Select(ChargementRegionAcces.Lieu)];
        var couples = ConstructionTemps.Dans(modele, communes, PorteeMinutes).Couples;
        yield return Mesure
            .Prendre(
                $"temps de trajet, {communes.Length} communes, {couples} couples à {PorteeMinutes} min au plus",
                [communes],
                9,
                lieux => ConstructionTemps.Dans(modele, lieux, PorteeMinutes)
            )
            .ToString();
        yield return Pays(modele);
    }

    private static string Pays(ModeleRoutier modele)
    {
        var hasard = new Random(2026);
        var (points, sites) = (Tirer(Points, hasard), Tirer(Sites, hasard));
        var debut = Stopwatch.GetTimestamp();
        var temps = ConstructionTemps.Entre(modele, points, sites, PorteeMinutes);
        var duree = Stopwatch.GetElapsedTime(debut).TotalSeconds;
        using var processus = Process.GetCurrentProcess();
        return string.Create(
            CultureInfo.CurrentCulture,
            $"temps de trajet, {Points} points × {Sites} sites, {temps.Couples} couples, sommet {processus.PeakWorkingSet64 / 1073741824.0:0.00} Gio | 1 | {duree:0.0} s | |"
        );
    }

    private static LieuRoutier[] Tirer(int nombre, Random hasard) =>
        [
            .. Enumerable
                .Range(0, nombre)
                .Select(_ => new LieuRoutier(
                    new Position(42.5 + CoteDegres * hasard.NextDouble(), CoteDegres * hasard.NextDouble()),
                    hasard.Next(1, 8)
                )),
        ];
}
