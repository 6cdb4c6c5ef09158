using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>The figures a press release would give of a zoning.</summary>
/// <param name="Communes">All the communes of the region, classed or not: the whole of shares of communes.</param>
/// <param name="Habitants">Residents of those whose population is known: the whole of shares of people.</param>
/// <param name="Classes">By class met, from the highest priority; the communes nobody classed come last, under null.</param>
public sealed record StatistiquesZonage(int Communes, long Habitants, IReadOnlyList<LigneStatistique> Classes)
{
    /// <summary>What the figures count, to be printed beside them.</summary>
    public static IReadOnlyList<string> Definitions { get; } =
    [
        "Part des communes : communes de la classe, divisées par toutes les communes de la région, classées ou non, dans la géographie de l'année dite.",
        "Part des habitants : population municipale des communes de la classe, divisée par celle de toutes les communes de la région dont la population est connue.",
        "Une commune compte en entier sous sa classe ; ses quartiers prioritaires ne sont pas comptés à part.",
        "« Entrer » : passer en ZIP ou en ZAC depuis une autre classe ; « sortir » : l'inverse ; « gagner » ou « perdre » : passer à une classe plus ou moins prioritaire, dans l'ordre ZIP, ZAC, zone de vigilance, ZAR, hors zonage.",
    ];

    /// <summary>Counts a zoning.</summary>
    /// <param name="zonage">Class of each commune; one missing is not classed.</param>
    /// <param name="communes">The communes of the region.</param>
    /// <param name="population">Residents of a commune; null when unknown.</param>
    public static StatistiquesZonage Compter(
        IReadOnlyDictionary<CodeCommune, ClasseZonage> zonage,
        IEnumerable<Commune> communes,
        Func<Commune, long?> population
    )
    {
        var lignes = communes
            .GroupBy(commune => zonage.TryGetValue(commune.Code, out var classe) ? (ClasseZonage?)classe : null)
            .OrderBy(groupe => Priorites.De(groupe.Key))
            .Select(groupe => new LigneStatistique(
                groupe.Key,
                groupe.Count(),
                groupe.Sum(commune => population(commune) ?? 0)
            ))
            .ToList();
        return new(lignes.Sum(ligne => ligne.Communes), lignes.Sum(ligne => ligne.Habitants), lignes);
    }

    /// <summary>Share of the communes in some classes, in per cent; null without commune.</summary>
    public double? PartDesCommunes(params ReadOnlySpan<ClasseZonage> classes) =>
        Part(Somme(classes, ligne => ligne.Communes), Communes);

    /// <summary>Share of the people in some classes, in per cent; null without people.</summary>
    public double? PartDesHabitants(params ReadOnlySpan<ClasseZonage> classes) =>
        Part(Somme(classes, ligne => ligne.Habitants), Habitants);

    private long Somme(ReadOnlySpan<ClasseZonage> classes, Func<LigneStatistique, long> compter)
    {
        var somme = 0L;
        foreach (var ligne in Classes)
        {
            somme += ligne.Classe is { } classe && classes.Contains(classe) ? compter(ligne) : 0;
        }
        return somme;
    }

    private static double? Part(long partie, long total) => total == 0 ? null : 100.0 * partie / total;
}

/// <summary>One class of a zoning in figures.</summary>
/// <param name="Classe">The class; null for the communes nobody classed.</param>
/// <param name="Communes">Its communes.</param>
/// <param name="Habitants">Residents of those whose population is known.</param>
public sealed record LigneStatistique(ClasseZonage? Classe, int Communes, long Habitants);
