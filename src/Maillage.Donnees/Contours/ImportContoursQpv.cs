using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>Reads the official contours of the quartiers prioritaires (<c>qp.geojson</c>, perimeters of 2015–2023).</summary>
internal static class ImportContoursQpv
{
    /// <summary>The contours by national code (<c>QP</c> and six digits); what is wrong goes to the report.</summary>
    public static IReadOnlyDictionary<string, Contour> Lire(string chemin, RapportErreurs rapport)
    {
        var fichier = Path.GetFileName(chemin);
        var quartiers = new SortedDictionary<string, Contour>(StringComparer.Ordinal);
        foreach (var entite in new FichierGeoJson(chemin, rapport).Lire())
        {
            var code = entite.Texte("code_qp");
            var lieu = $"{entite.Lieu}.properties.code_qp";
            if (!EstCode(code))
            {
                rapport.Signaler(
                    fichier,
                    null,
                    lieu,
                    $"« {code} » n'est pas un code de quartier (QP et six chiffres)."
                );
            }
            else if (!quartiers.TryAdd(code!, new Contour(entite.Polygones)))
            {
                rapport.Signaler(fichier, null, lieu, $"le quartier {code} figure deux fois. Gardez un seul contour.");
            }
        }
        return quartiers;
    }

    public static bool EstCode(string? code) =>
        code is { Length: 8 }
        && code.StartsWith("QP", StringComparison.Ordinal)
        && code.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
}
