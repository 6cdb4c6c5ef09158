using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>One commune of a map.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="Droits">The rights there.</param>
/// <param name="Km">Great-circle distance from the commune one looks from, between centres; null when none was said.</param>
public sealed record LigneCarte(Commune Commune, DroitsDuLieu Droits, double? Km);

/// <summary>Lays a map out in rows.</summary>
public static class LignesCarte
{
    /// <summary>Every commune, by code.</summary>
    /// <param name="carte">The map.</param>
    /// <param name="depuis">The commune distances are counted from; null for none.</param>
    public static IEnumerable<LigneCarte> Lignes(this CarteDesDroits carte, Commune? depuis = null)
    {
        for (var rang = 0; rang < carte.Communes.Count; rang++)
        {
            var commune = carte.Communes[rang];
            yield return new LigneCarte(commune, carte[rang], depuis?.Centre.DistanceKm(commune.Centre));
        }
    }

    /// <summary>The best first: highest total, highest presumed total, nearest, then by code.</summary>
    public static IEnumerable<LigneCarte> MeilleuresDAbord(this IEnumerable<LigneCarte> lignes) =>
        lignes
            .OrderByDescending(ligne => ligne.Droits.Cumul.MontantTotal)
            .ThenByDescending(ligne => ligne.Droits.TotalPresume ?? ligne.Droits.Cumul.MontantTotal)
            .ThenBy(ligne => ligne.Km)
            .ThenBy(ligne => ligne.Commune.Code);
}
