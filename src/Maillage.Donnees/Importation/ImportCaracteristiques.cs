using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Centre, area, density grid and distance to emergency care of a commune.</summary>
internal sealed record Caracteristiques(Position Centre, int Hectares, int? GrilleDensite, double? DistanceUrgencesKm);

/// <summary>
/// Reads them from the geography of 1 January 2024. A commune merged since has the area of its parts together, their centres weighted by
/// area, their density class when they share it; its distance to emergency care is unknown.
/// </summary>
internal static class ImportCaracteristiques
{
    public const string Fichier = "distances_communes_urgence_occitanie.csv";

    private static readonly DateOnly Geographie = new(2024, 1, 1);

    public static IReadOnlyDictionary<CodeCommune, Caracteristiques> Lire(string chemin, ContexteCompilation contexte)
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
        return contexte.Recomposer(recomposition, lignes, Fichier, Reunir);
    }

    private static Caracteristiques Reunir(IReadOnlyList<Caracteristiques> parties)
    {
        if (parties is [var seule])
        {
            return seule;
        }
        var hectares = parties.Sum(partie => partie.Hectares);
        var grilles = parties.Select(partie => partie.GrilleDensite).Distinct().ToList();
        return new Caracteristiques(
            new Position(
                parties.Sum(partie => partie.Centre.Latitude * partie.Hectares) / hectares,
                parties.Sum(partie => partie.Centre.Longitude * partie.Hectares) / hectares
            ),
            hectares,
            grilles is [var commune] ? commune : null,
            DistanceUrgencesKm: null
        );
    }
}
