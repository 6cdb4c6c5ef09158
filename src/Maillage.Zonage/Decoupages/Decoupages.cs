using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>Cuts the region for a decision. A population nobody knows counts for nothing in that of its territory.</summary>
public static class Decoupages
{
    /// <summary>One territory by commune.</summary>
    public static Decoupage ParCommune(ReferentielTerritorial referentiel) =>
        new(
            Maille.Commune,
            referentiel.Millesime,
            referentiel.Communes.Values.Select(commune => Territoire(commune.Code.ToString(), commune.Nom, [commune]))
        );

    /// <summary>
    /// One territory by EPCI, its communes of the region only; a commune in none is a territory of its own, under its own code.
    /// </summary>
    public static Decoupage ParEpci(ReferentielTerritorial referentiel) =>
        new(
            Maille.Epci,
            referentiel.Millesime,
            referentiel
                .Communes.Values.GroupBy(commune =>
                    EpciDe(commune, referentiel)?.Siren.ToString() ?? commune.Code.ToString()
                )
                .Select(groupe =>
                    Territoire(
                        groupe.Key,
                        EpciDe(groupe.First(), referentiel)?.Nom ?? $"{groupe.First().Nom} (sans intercommunalité)",
                        groupe
                    )
                )
        );

    /// <summary>
    /// One territory by territoire de vie-santé: the region's part of it, which is what the region decides on, under <c>76x01234</c>.
    /// </summary>
    public static Decoupage ParTerritoireDeVie(ReferentielTerritorial referentiel, CompositionTvs composition) =>
        new(
            Maille.TerritoireDeVieSante,
            referentiel.Millesime,
            referentiel
                .Communes.Values.Where(commune => composition.ParCommune.ContainsKey(commune.Code))
                .GroupBy(commune => composition.ParCommune[commune.Code].Code, StringComparer.Ordinal)
                .Select(groupe =>
                    Territoire(
                        $"{referentiel.Region}x{groupe.Key}",
                        composition.ParCommune[groupe.First().Code].Nom,
                        groupe
                    )
                )
        );

    private static Epci? EpciDe(Commune commune, ReferentielTerritorial referentiel) =>
        commune.Epci is { } siren ? referentiel.Epci.GetValueOrDefault(siren) : null;

    private static TerritoireDecoupe Territoire(string code, string nom, IEnumerable<Commune> communes)
    {
        Commune[] triees = [.. communes.OrderBy(commune => commune.Code)];
        return new(
            code,
            nom,
            [.. triees.Select(commune => commune.Code)],
            triees.Sum(commune => (long)(commune.Population ?? 0))
        );
    }
}
