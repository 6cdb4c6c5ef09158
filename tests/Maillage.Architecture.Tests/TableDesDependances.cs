namespace Maillage.Architecture.Tests;

/// <summary>What each project of src/ may reference. The table of docs/architecture.md, and the only one.</summary>
internal static class TableDesDependances
{
    /// <summary>Modules that take values and return values: no file, clock, network or console.</summary>
    public static readonly IReadOnlySet<string> Purs = new HashSet<string>(StringComparer.Ordinal)
    {
        "Maillage.Territoires",
        "Maillage.Accessibilite",
        "Maillage.Zonage",
        "Maillage.Aides",
        "Maillage.Projections",
        "Maillage.Portraits",
        "Maillage.Planification",
    };

    public static readonly IReadOnlyDictionary<string, string[]> Permises = new Dictionary<string, string[]>(
        StringComparer.Ordinal
    )
    {
        ["Maillage.Territoires"] = [],
        ["Maillage.Accessibilite"] = ["Maillage.Territoires"],
        ["Maillage.Zonage"] = ["Maillage.Territoires", "Maillage.Accessibilite"],
        ["Maillage.Aides"] = ["Maillage.Territoires"],
        ["Maillage.Projections"] = ["Maillage.Territoires", "Maillage.Accessibilite"],
        ["Maillage.Portraits"] = ["Maillage.Territoires", "Maillage.Projections"],
        ["Maillage.Planification"] = ["Maillage.Territoires", "Maillage.Accessibilite"],
        ["Maillage.Donnees"] = [.. Purs],
        ["Maillage.Structures"] = ["Maillage.Territoires"],
        ["Maillage.Dossiers"] = ["Maillage.Aides", "Maillage.Territoires"],
        ["Maillage.Portail"] =
        [
            .. Purs,
            "Maillage.Donnees",
            "Maillage.Structures",
            "Maillage.Dossiers",
            "Maillage.Cli",
        ],
        ["Maillage.Cli"] = [.. Purs, "Maillage.Donnees", "Maillage.Structures", "Maillage.Dossiers"],
    };

    /// <summary>What is wrong with the references of one project.</summary>
    public static IEnumerable<string> Ecarts(string projet, IEnumerable<string> references) =>
        Permises.TryGetValue(projet, out var permises)
            ? references.Except(permises).Select(reference => $"{projet} ne doit pas référencer {reference}.")
            : [$"{projet} manque à la table des dépendances."];
}
