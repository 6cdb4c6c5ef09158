using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>What changes from one zoning to another, commune by commune: comparing them the other way round gives the same, reversed.</summary>
public sealed class ComparaisonZonages
{
    // The classes, and none.
    private static readonly int Nombre = NomsDeClasses.Toutes.Count + 1;

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
        var cumuls = new Cumul?[Nombre, Nombre];
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
                .Cast<Cumul?>()
                .OfType<Cumul>()
                .OrderBy(cumul => Priorites.De(cumul.Paire.De))
                .ThenBy(cumul => Priorites.De(cumul.Paire.A))
                .Select(cumul => cumul.Conclure()),
        ]);
    }

    private static void Ranger(
        Cumul?[,] cumuls,
        (ClasseZonage? De, ClasseZonage? A) paire,
        CodeCommune commune,
        Func<CodeCommune, long?> population
    ) => (cumuls[Rang(paire.De), Rang(paire.A)] ??= new(paire)).Ajouter(commune, population(commune));

    private static int Rang(ClasseZonage? classe) => classe is { } connue ? (int)connue : Nombre - 1;

    private static ClasseZonage? Classe(IReadOnlyDictionary<CodeCommune, ClasseZonage> zonage, CodeCommune commune) =>
        zonage.TryGetValue(commune, out var classe) ? classe : null;

    private sealed class Cumul((ClasseZonage? De, ClasseZonage? A) paire)
    {
        private readonly List<CodeCommune> communes = [];
        private long habitants;
        private int inconnues;

        // Zonings are most often read in the order of codes: sorting again would cost more than all the rest.
        private bool triees = true;

        public void Ajouter(CodeCommune commune, long? population)
        {
            triees &= communes.Count == 0 || communes[^1].CompareTo(commune) < 0;
            communes.Add(commune);
            habitants += population ?? 0;
            inconnues += population is null ? 1 : 0;
        }

        public (ClasseZonage? De, ClasseZonage? A) Paire => paire;

        public Transition Conclure()
        {
            if (!triees)
            {
                communes.Sort();
            }
            return new(paire.De, paire.A, communes, habitants, inconnues);
        }
    }
}
