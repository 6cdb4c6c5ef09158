using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>What changes from one zoning to another, commune by commune: comparing them the other way round gives the same, reversed.</summary>
public sealed class ComparaisonZonages
{
    private ComparaisonZonages(IReadOnlyList<Transition> transitions) => Transitions = transitions;

    /// <summary>Every pair of classes met, unchanged ones included, from the highest priority; unclassed last.</summary>
    public IReadOnlyList<Transition> Transitions { get; }

    /// <summary>Compares two zonings.</summary>
    /// <param name="avant">Class of each commune in the first.</param>
    /// <param name="apres">Class of each commune in the second.</param>
    /// <param name="population">Residents of a commune; null when unknown.</param>
    public static ComparaisonZonages Comparer(
        IReadOnlyDictionary<CodeCommune, ClasseZonage> avant,
        IReadOnlyDictionary<CodeCommune, ClasseZonage> apres,
        Func<CodeCommune, long?> population
    )
    {
        var cumuls = new Dictionary<(ClasseZonage?, ClasseZonage?), Cumul>();
        foreach (var (commune, classe) in avant)
        {
            Ranger(cumuls, (classe, Classe(apres, commune)), commune, population);
        }
        foreach (var (commune, classe) in apres)
        {
            if (!avant.ContainsKey(commune))
            {
                Ranger(cumuls, (null, classe), commune, population);
            }
        }
        return new([
            .. cumuls
                .OrderBy(paire => Priorite(paire.Key.Item1))
                .ThenBy(paire => Priorite(paire.Key.Item2))
                .Select(paire => paire.Value.Conclure(paire.Key)),
        ]);
    }

    private static void Ranger(
        Dictionary<(ClasseZonage?, ClasseZonage?), Cumul> cumuls,
        (ClasseZonage?, ClasseZonage?) paire,
        CodeCommune commune,
        Func<CodeCommune, long?> population
    )
    {
        if (!cumuls.TryGetValue(paire, out var cumul))
        {
            cumuls[paire] = cumul = new();
        }
        cumul.Ajouter(commune, population(commune));
    }

    private static ClasseZonage? Classe(IReadOnlyDictionary<CodeCommune, ClasseZonage> zonage, CodeCommune commune) =>
        zonage.TryGetValue(commune, out var classe) ? classe : null;

    private static int Priorite(ClasseZonage? classe) =>
        classe is { } connue ? NomsDeClasses.Toutes.TakeWhile(autre => autre != connue).Count() : int.MaxValue;

    private sealed class Cumul
    {
        private readonly List<CodeCommune> communes = [];
        private long habitants;
        private int inconnues;

        public void Ajouter(CodeCommune commune, long? population)
        {
            communes.Add(commune);
            habitants += population ?? 0;
            inconnues += population is null ? 1 : 0;
        }

        public Transition Conclure((ClasseZonage? De, ClasseZonage? A) paire)
        {
            communes.Sort();
            return new(paire.De, paire.A, communes, habitants, inconnues);
        }
    }
}
