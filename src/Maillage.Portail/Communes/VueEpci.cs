using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>A member of an EPCI; outside the region only its name is known.</summary>
public sealed record MembreEpci(CodeCommune Code, string Nom, int? Population, ZonageMedecins? Zonage);

/// <summary>What the page of an EPCI shows.</summary>
public sealed record VueEpci(Epci Epci, DateOnly Jour, IReadOnlyList<MembreEpci> Membres)
{
    /// <summary>Members whose figures are known here.</summary>
    public IEnumerable<MembreEpci> Couverts => Membres.Where(membre => membre.Zonage is not null);

    /// <summary>Inhabitants by class of the zoning of doctors, unknown kept apart.</summary>
    public IEnumerable<(ZonageMedecins Zonage, int Communes, int Habitants)> ParZone =>
        Couverts
            .GroupBy(membre => membre.Zonage!)
            .OrderBy(groupe => groupe.Key.Zone ?? (Zone)int.MaxValue)
            .Select(groupe => (groupe.Key, groupe.Count(), groupe.Sum(membre => membre.Population ?? 0)));

    /// <summary>Sum of the known populations.</summary>
    public int Habitants => Membres.Sum(membre => membre.Population ?? 0);

    /// <summary>Members without a known population.</summary>
    public int SansPopulation => Membres.Count(membre => membre.Population is null);

    internal static VueEpci Lire(Monde monde, Epci epci, DateOnly jour) =>
        new(epci, jour, [.. epci.Membres.Select(code => LireMembre(monde, code, jour))]);

    private static MembreEpci LireMembre(Monde monde, CodeCommune code, DateOnly jour) =>
        monde.Referentiel.Communes.TryGetValue(code, out var commune)
            ? new(code, commune.Nom, commune.Population, ZonageMedecins.De(monde.Referentiel.Zones.Zones(code, jour)))
            : new(code, monde.NomCommune(code), monde.Referentiel.Repertoire.Trouver(code)?.Population, null);
}
