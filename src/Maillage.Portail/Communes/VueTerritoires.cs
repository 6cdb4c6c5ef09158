using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>A département of the region, summed up.</summary>
public sealed record LigneDepartement(
    CodeDepartement Code,
    string Nom,
    int Communes,
    int Habitants,
    int SansPopulation
);

/// <summary>The region at a glance.</summary>
public sealed record VueTerritoires(IReadOnlyList<LigneDepartement> Departements, IReadOnlyList<Epci> Epci)
{
    internal static VueTerritoires Lire(Monde monde) =>
        new(
            [
                .. monde
                    .Referentiel.Communes.Values.GroupBy(commune => commune.Departement)
                    .OrderBy(groupe => groupe.Key)
                    .Select(groupe => Resumer(monde, groupe)),
            ],
            [.. monde.Referentiel.Epci.Values.OrderBy(epci => epci.Nom, StringComparer.InvariantCulture)]
        );

    private static LigneDepartement Resumer(Monde monde, IGrouping<CodeDepartement, Commune> groupe) =>
        new(
            groupe.Key,
            monde.NomDepartement(groupe.Key),
            groupe.Count(),
            groupe.Sum(commune => commune.Population ?? 0),
            groupe.Count(commune => commune.Population is null)
        );
}
