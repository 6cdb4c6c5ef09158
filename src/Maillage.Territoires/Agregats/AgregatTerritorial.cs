namespace Maillage.Territoires;

/// <summary>
/// A territory summed up from its communes: counts are sums, measures are weighted means, and what is unknown is left out and counted.
/// Only communes of the region have figures; the others are counted in <see cref="HorsRegion"/>.
/// </summary>
public sealed record AgregatTerritorial
{
    /// <summary>Census year whose residents weigh the share of people aged 75 and over.</summary>
    public const int AnneeRecensement = 2022;

    /// <summary>Municipal population that stands for the residents of the years 2016 and 2018, the oldest of the series.</summary>
    public const int AnneeResidents = 2019;

    /// <summary>Communes of the region, by code.</summary>
    public required IReadOnlyList<Commune> Communes { get; init; }

    /// <summary>Communes of the territory outside the region: nothing here counts them.</summary>
    public required int HorsRegion { get; init; }

    /// <summary>Inhabitants, latest known year of each commune.</summary>
    public required SommePartielle Habitants { get; init; }

    /// <summary>Inhabitants by year, for every year of the series.</summary>
    public required IReadOnlyDictionary<int, SommePartielle> HabitantsParAnnee { get; init; }

    /// <summary>Hectares.</summary>
    public required long SuperficieHectares { get; init; }

    /// <summary>Share of people aged 75 and over, per cent, weighted by the residents of <see cref="AnneeRecensement"/>.</summary>
    public required MoyennePonderee Part75AnsPlus { get; init; }

    /// <summary>Poverty rate of the bassins de vie of the inhabitants, per cent, weighted by residents: not the territory's own rate.</summary>
    public required MoyennePonderee TauxPauvreteBassinsDeVie { get; init; }

    /// <summary>Kilometres as the crow flies to the nearest emergency department, weighted by residents.</summary>
    public required MoyennePonderee DistanceUrgencesKm { get; init; }

    /// <summary>Accessibility by published year, oldest first.</summary>
    public required IReadOnlyList<AplAgregee> Apl { get; init; }

    /// <summary>Establishments by FINESS category code.</summary>
    public required IReadOnlyList<CompteStructures> Structures { get; init; }

    /// <summary>Classes of the zoning of doctors that day: known first, then presumed, then unknown.</summary>
    public required IReadOnlyList<EffectifZone> Zonage { get; init; }

    /// <summary>Quartiers prioritaires that lie, wholly or in part, in the territory.</summary>
    public required IReadOnlyList<Qpv> Quartiers { get; init; }

    /// <summary>
    /// Change of the population between two years, in per cent, over the communes known in both; null when there is none or it was empty.
    /// </summary>
    public double? Evolution(int debut, int fin)
    {
        var communes = Communes
            .Where(commune =>
                commune.PopulationMunicipale.ContainsKey(debut) && commune.PopulationMunicipale.ContainsKey(fin)
            )
            .ToArray();
        var avant = communes.Sum(commune => (long)commune.PopulationMunicipale[debut]);
        var apres = communes.Sum(commune => (long)commune.PopulationMunicipale[fin]);
        return avant == 0 ? null : (apres - avant) * 100.0 / avant;
    }
}
