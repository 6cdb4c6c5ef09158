using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Centre, area, density grid and distance to emergency care of a commune.</summary>
internal sealed record Caracteristiques(Position Centre, int Hectares, int? GrilleDensite, double? DistanceUrgencesKm);

/// <summary>
/// Reads them from the geography of 1 January 2024. For a commune that absorbed others since 2012 the file gives the centre, the area and the
/// distance of its former chief town alone: centre and area are measured on the contours, the distance is unknown. The density class of a
/// commune merged since 2024 is known when its parts share it.
/// </summary>
internal static class ImportCaracteristiques
{
    public const string Fichier = "distances_communes_urgence_occitanie.csv";

    private static readonly DateOnly Geographie = new(2024, 1, 1);

    /// <summary>No move of this day or before is missed by the centres and areas of the file.</summary>
    private static readonly DateOnly GeographieDesCentres = new(2012, 1, 1);

    public static IReadOnlyDictionary<CodeCommune, Caracteristiques> Lire(
        string chemin,
        ContexteCompilation contexte,
        FondDeCarte? fond
    )
    {
        var lignes = new Dictionary<CodeCommune, Caracteristiques>();
        string[] colonnes =
        [
            "code_insee",
            "superficie_hectare",
            "latitude_centre",
            "longitude_centre",
            "grille_densite",
            "distance_urgence_km",
        ];
        foreach (var ligne in FichierCsv.Lire(chemin, FormatCsv.Virgule, contexte.Rapport, colonnes))
        {
            lignes[ligne.Commune("code_insee")] = new Caracteristiques(
                new Position(ligne.Decimal("latitude_centre"), ligne.Decimal("longitude_centre")),
                ligne.Entier("superficie_hectare"),
                ligne.EntierOuRien("grille_densite"),
                ligne.DecimalOuRien("distance_urgence_km")
            );
        }
        var recomposition = new Recomposition(contexte.Mouvements, Geographie);
        var fiches = contexte.Recomposer(recomposition, lignes, Fichier, Reunir);
        var agrandies = new Recomposition(contexte.Mouvements, GeographieDesCentres);
        return fiches.ToDictionary(
            fiche => fiche.Key,
            fiche => agrandies.EstRecomposee(fiche.Key) ? Mesurer(fiche.Key, fiche.Value, fond) : fiche.Value
        );
    }

    private static Caracteristiques Reunir(IReadOnlyList<Caracteristiques> parties) =>
        parties.Select(partie => partie.GrilleDensite).Distinct().Count() == 1
            ? parties[0]
            : parties[0] with
            {
                GrilleDensite = null,
            };

    private static Caracteristiques Mesurer(CodeCommune commune, Caracteristiques fiche, FondDeCarte? fond) =>
        fond?.Contour(commune) is { } contour
            ? fiche with
            {
                Centre = CentreContour.De(contour),
                Hectares = (int)Math.Round(contour.Hectares),
                DistanceUrgencesKm = null,
            }
            : fiche;
}
