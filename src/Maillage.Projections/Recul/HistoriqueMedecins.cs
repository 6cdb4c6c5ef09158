using Maillage.Territoires;

namespace Maillage.Projections;

/// <summary>Doctors counted in the past, of all specialties: what rates are read from and what the model is tried on.</summary>
/// <param name="Ages">Doctors of the country by year and age band.</param>
/// <param name="Departements">Doctors of each département by year.</param>
public sealed record HistoriqueMedecins(
    IReadOnlyList<EffectifAge> Ages,
    IReadOnlyDictionary<CodeDepartement, IReadOnlyDictionary<int, int>> Departements
);
