using Maillage.Accessibilite;

namespace Maillage.Donnees;

/// <summary>
/// Reads pairs of points whose travel times are known, written <c>…,osrm_min,osrm_km,metric_hc_min,vol_oiseau_km</c> with commas; a METRIC
/// time of 9999 means that it found no road.
/// </summary>
public static class LectureCouplesRoutiers
{
    private const double SansRoute = 9999;

    /// <summary>Reads the pairs.</summary>
    /// <param name="chemin">Path of the file.</param>
    /// <returns>The pairs in the order of the file, or French errors with their lines.</returns>
    public static Resultat<IReadOnlyList<CoupleMesure>> Lire(string chemin)
    {
        var rapport = new RapportErreurs();
        var couples = FichierCsv
            .Lire(chemin, FormatCsv.Virgule, rapport, "osrm_min", "osrm_km", "metric_hc_min", "vol_oiseau_km")
            .Select(Couple)
            .ToList();
        return rapport.Conclure<IReadOnlyList<CoupleMesure>>(() => couples);
    }

    private static CoupleMesure Couple(LigneCsv ligne)
    {
        var metric = Positif(ligne, "metric_hc_min");
        return new(
            AuDessusDeZero(ligne, "vol_oiseau_km"),
            AuDessusDeZero(ligne, "osrm_km"),
            Positif(ligne, "osrm_min"),
            metric >= SansRoute ? null : metric
        );
    }

    private static double Positif(LigneCsv ligne, string colonne)
    {
        var nombre = ligne.Decimal(colonne);
        if (nombre < 0)
        {
            ligne.Signaler(colonne, "nombre négatif. Corrigez-le ou ôtez la ligne.");
        }
        return nombre;
    }

    private static double AuDessusDeZero(LigneCsv ligne, string colonne)
    {
        var nombre = Positif(ligne, colonne);
        if (nombre == 0 && ligne.TexteOuVide(colonne).Length > 0)
        {
            ligne.Signaler(colonne, "distance nulle : elle ne cale rien. Ôtez la ligne.");
        }
        return nombre;
    }
}
