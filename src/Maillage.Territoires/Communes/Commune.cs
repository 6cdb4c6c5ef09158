namespace Maillage.Territoires;

/// <summary>
/// A commune of the region in the geography of its <see cref="Territoires.Millesime"/>. A null figure is unknown, never zero.
/// </summary>
public sealed record Commune
{
    /// <summary>INSEE code.</summary>
    public required CodeCommune Code { get; init; }

    /// <summary>Full name with its article and accents.</summary>
    public required string Nom { get; init; }

    /// <summary>The département.</summary>
    public required CodeDepartement Departement { get; init; }

    /// <summary>The EPCI with own taxation it belongs to; null when it belongs to none.</summary>
    public required Siren? Epci { get; init; }

    /// <summary>Centre of the commune, WGS84 degrees.</summary>
    public required Position Centre { get; init; }

    /// <summary>Area in hectares, above 0.</summary>
    public required int SuperficieHectares { get; init; }

    /// <summary>INSEE density grid, 1 (large city) to 7 (very scattered rural); null when the commune was merged from unlike parts.</summary>
    public required int? GrilleDensite { get; init; }

    /// <summary>Municipal population by reference year, in inhabitants; a year missing here is unknown in today's geography.</summary>
    public required IReadOnlyDictionary<int, int> PopulationMunicipale { get; init; }

    /// <summary>Share of inhabitants aged 75 and over, in per cent (INSEE, census 2022).</summary>
    public double? Part75AnsPlus { get; init; }

    /// <summary>Poverty rate of the bassin de vie 2022 the commune belongs to, in per cent (INSEE, 2021): not the commune's own.</summary>
    public double? TauxPauvreteBassinDeVie { get; init; }

    /// <summary>French deprivation index F-EDI 2021 (the higher, the more deprived), standardised score.</summary>
    public double? Fedi { get; init; }

    /// <summary>Great-circle distance to the nearest emergency department, in kilometres.</summary>
    public double? DistanceUrgencesKm { get; init; }

    /// <summary>Municipal population of the latest known year, or null.</summary>
    public int? Population =>
        PopulationMunicipale.Count == 0 ? null : PopulationMunicipale[PopulationMunicipale.Keys.Max()];
}
