using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// Brings the figures of a DREES workbook to today's communes of the region. A sheet does not tell its geography: it is taken to be that of
/// the day before the first move of a code it holds.
/// </summary>
internal static class AplDeClasseur
{
    public static IEnumerable<(CodeCommune Commune, AplPubliee Apl)> Lire(string chemin, ContexteCompilation contexte)
    {
        var mouvements = contexte.Mouvements.ToDictionary(mouvement => mouvement.Ancien);
        foreach (var annee in ImportClasseurApl.Lire(chemin, contexte.Rapport).GroupBy(valeur => valeur.Valeur.Annee))
        {
            var lignes = annee
                .GroupBy(v => v.Commune)
                .ToDictionary(groupe => groupe.Key, groupe => groupe.First().Valeur);
            var premiers = lignes
                .Keys.Where(mouvements.ContainsKey)
                .Select(code => mouvements[code].DateEffet)
                .ToList();
            var geographie = premiers.Count == 0 ? DateOnly.MaxValue : premiers.Min().AddDays(-1);
            var recomposition = new Recomposition(contexte.Mouvements, geographie);
            foreach (var commune in contexte.Region)
            {
                if (recomposition.Parties(commune, lignes) is { } parties)
                {
                    yield return (commune, MoyenneApl.De(parties));
                }
            }
        }
    }
}
