using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>Passes a zoning from communes to territories, and back.</summary>
public static class ProjectionZonage
{
    /// <summary>
    /// Class of most residents of each territory, the highest of equals; a territory none of whose communes is classed has none. Says how many
    /// territories hold several classes: there, the projection changes the class of some communes.
    /// </summary>
    public static (ClasseZonage?[] Classes, int Partages) Majoritaire(
        Decoupage decoupage,
        IReadOnlyDictionary<CodeCommune, ClasseZonage> zonage,
        Func<CodeCommune, long?> population
    )
    {
        var partages = 0;
        var classes = decoupage
            .Territoires.Select(territoire =>
            {
                var presentes = territoire
                    .Communes.Where(zonage.ContainsKey)
                    .GroupBy(commune => zonage[commune])
                    .OrderByDescending(groupe => groupe.Sum(commune => population(commune) ?? 0))
                    .ThenBy(groupe => Priorites.De(groupe.Key))
                    .Select(groupe => groupe.Key)
                    .ToList();
                partages += presentes.Count > 1 ? 1 : 0;
                return presentes.Count == 0 ? (ClasseZonage?)null : presentes[0];
            })
            .ToArray();
        return (classes, partages);
    }

    /// <summary>The class of each commune of the territories that have one.</summary>
    public static Dictionary<CodeCommune, ClasseZonage> ParCommune(
        Decoupage decoupage,
        IReadOnlyList<ClasseZonage?> classes
    )
    {
        var zonage = new Dictionary<CodeCommune, ClasseZonage>();
        foreach (var (rang, territoire) in decoupage.Territoires.Index())
        {
            if (classes[rang] is not { } classe)
            {
                continue;
            }
            foreach (var commune in territoire.Communes)
            {
                zonage[commune] = classe;
            }
        }
        return zonage;
    }
}
