using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>What a search of communes needs, and no more.</summary>
/// <param name="Repertoire">Every commune of France by code and name.</param>
/// <param name="Epci">EPCI of the communes of the region; a commune without one is absent.</param>
public sealed record NomsTerritoires(RepertoireCommunes Repertoire, IReadOnlyDictionary<CodeCommune, Epci> Epci);

/// <summary>Loads the names of a folder of compiled data: several times faster than the whole.</summary>
public static class ChargementNoms
{
    /// <summary>Reads the tables of communes, moves, départements and EPCI.</summary>
    /// <param name="dossier">Folder holding <c>manifeste.json</c>.</param>
    /// <returns>The names, or every French error with file, line and column.</returns>
    public static Resultat<NomsTerritoires> Charger(string dossier)
    {
        var rapport = new RapportErreurs();
        var territoires = new ChargementTerritoires(dossier, rapport);
        var repertoire = territoires.Repertoire();
        return rapport.Conclure(() => new NomsTerritoires(repertoire, EpciParCommune(territoires)));
    }

    private static Dictionary<CodeCommune, Epci> EpciParCommune(ChargementTerritoires territoires)
    {
        var region = territoires
            .Departements.Values.Where(departement => departement.Region == ContexteCompilation.CodeRegion)
            .Select(departement => departement.Code)
            .ToHashSet();
        var parCommune = new Dictionary<CodeCommune, Epci>();
        foreach (var epci in territoires.Epci.Values)
        {
            foreach (var commune in epci.Membres.Where(membre => region.Contains(membre.Departement)))
            {
                parCommune[commune] = epci;
            }
        }
        return parCommune;
    }
}
