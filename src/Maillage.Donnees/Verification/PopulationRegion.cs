using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Population of several communes in one year.</summary>
/// <param name="Annee">Reference year.</param>
/// <param name="Habitants">Inhabitants of the communes whose population is known that year.</param>
/// <param name="CommunesInconnues">Communes whose population is unknown that year, left out of the total.</param>
public sealed record PopulationAnnee(int Annee, long Habitants, int CommunesInconnues);

/// <summary>Communes, population and intercommunalities of one département.</summary>
/// <param name="Departement">The département.</param>
/// <param name="Communes">Number of communes.</param>
/// <param name="SuperficieHectares">Area of its communes together.</param>
/// <param name="Epci">EPCI that hold at least one of its communes.</param>
/// <param name="Populations">Its population by year, oldest first.</param>
public sealed record SyntheseDepartement(
    Departement Departement,
    int Communes,
    long SuperficieHectares,
    int Epci,
    IReadOnlyList<PopulationAnnee> Populations
);

/// <summary>Totals of the communes of the region, with what is unknown said beside.</summary>
public static class PopulationRegion
{
    /// <summary>Population by year, oldest first.</summary>
    public static IReadOnlyList<PopulationAnnee> ParAnnee(IEnumerable<Commune> communes)
    {
        var liste = communes.ToList();
        return
        [
            .. liste
                .SelectMany(commune => commune.PopulationMunicipale.Keys)
                .Distinct()
                .Order()
                .Select(annee => new PopulationAnnee(
                    annee,
                    liste.Sum(commune => (long)commune.PopulationMunicipale.GetValueOrDefault(annee)),
                    liste.Count(commune => !commune.PopulationMunicipale.ContainsKey(annee))
                )),
        ];
    }

    /// <summary>One line by département of the region, by code.</summary>
    public static IReadOnlyList<SyntheseDepartement> ParDepartement(ReferentielTerritorial referentiel) =>
        [
            .. referentiel
                .Communes.Values.GroupBy(commune => commune.Departement)
                .OrderBy(groupe => groupe.Key)
                .Select(groupe => new SyntheseDepartement(
                    referentiel.Departements[groupe.Key],
                    groupe.Count(),
                    groupe.Sum(commune => (long)commune.SuperficieHectares),
                    groupe
                        .Where(commune => commune.Epci is not null)
                        .Select(commune => commune.Epci)
                        .Distinct()
                        .Count(),
                    ParAnnee(groupe)
                )),
        ];
}
