using System.Diagnostics;
using System.Globalization;
using Maillage.Aides;
using Maillage.Donnees;

namespace Maillage.Bench;

/// <summary>The whole catalogue for one profile, trace included, and what a fresh process pays to load the rules and the data.</summary>
internal static class AidesRapide
{
    public static IEnumerable<string> Mesurer(string racine)
    {
        var debut = Stopwatch.GetTimestamp();
        var textes = DossierReglementation.Lire(Path.Combine(racine, "reglementation"), avecCas: false);
        var catalogue =
            LectureCatalogue.Lire(textes.Textes, textes.Cumuls).Catalogue
            ?? throw new InvalidOperationException("Les règles ne se lisent pas.");
        var regles = Stopwatch.GetElapsedTime(debut).TotalMilliseconds;
        var donnees =
            ChargementDonnees.Charger(Path.Combine(racine, "donnees")).Valeur
            ?? throw new InvalidOperationException("Les données ne se lisent pas.");
        var total = Stopwatch.GetElapsedTime(debut).TotalMilliseconds;
        yield return string.Create(
            CultureInfo.CurrentCulture,
            $"chargement à froid des règles | 1 | {regles:0.0} ms | |"
        );
        yield return string.Create(
            CultureInfo.CurrentCulture,
            $"chargement à froid des règles et des données | 1 | {total:0.0} ms | |"
        );
        var demandes = ProfilsDEssai.Tirer(donnees.Referentiel, 1000);
        foreach (var mesure in new[] { catalogue, Repeter(catalogue, 4) })
        {
            var simulateur = new Simulateur(mesure, donnees.Referentiel);
            yield return Mesure
                .Prendre(
                    $"catalogue de {mesure.Aides.Count} aides pour un profil, trace comprise",
                    demandes,
                    30,
                    demande => simulateur.Simuler(demande)
                )
                .ToString();
        }
    }

    // What a longer catalogue would cost: the same aids over again under other names.
    private static CatalogueAides Repeter(CatalogueAides catalogue, int fois) =>
        new(
            from tour in Enumerable.Range(0, fois)
            from aide in catalogue.Aides
            select aide with
            {
                Id = $"{aide.Id}_{tour}",
                NonCumul = [.. aide.NonCumul.Select(non => non with { Avec = $"{non.Avec}_{tour}" })],
            }
        );
}
