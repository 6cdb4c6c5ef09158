namespace Maillage.Portraits;

/// <summary>The headings figures go under, in the order people read them.</summary>
public static class Rubriques
{
    /// <summary>Every heading, by name in the tables, with its title.</summary>
    public static IReadOnlyList<(string Id, string Titre)> Toutes { get; } =
    [
        ("population", "Les habitants"),
        ("acces", "L’accès aux généralistes"),
        ("professionnels", "Les professionnels"),
        ("structures", "Les structures"),
        ("urgences", "Urgences et permanence des soins"),
        ("enjeux", "Les besoins et la relève"),
        ("formation", "Former"),
        ("aides", "Aider à s’installer"),
        ("services", "Nouveaux services"),
        ("solidarite", "Solidarité territoriale"),
        ("impact", "De 2019 à 2025"),
        ("projection", "À l’horizon 2035"),
    ];

    /// <summary>Title of a heading; its name when it has none.</summary>
    public static string Titre(string id) => Toutes.FirstOrDefault(rubrique => rubrique.Id == id).Titre ?? id;

    /// <summary>Place of a heading; the last for one that has none.</summary>
    internal static int Rang(string id) =>
        Toutes.Index().FirstOrDefault(rubrique => rubrique.Item.Id == id, (Toutes.Count, default)).Index;

    /// <summary>Whether a count under this heading is worth setting against the inhabitants.</summary>
    internal static bool SeRapporteAuxHabitants(string id) =>
        id is "professionnels" or "structures" or "urgences" or "formation" or "impact";
}
