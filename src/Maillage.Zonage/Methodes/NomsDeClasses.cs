namespace Maillage.Zonage;

/// <summary>Names of the classes in files, answers and pages.</summary>
public static class NomsDeClasses
{
    private static readonly (ClasseZonage Classe, string Code, string Sigle, string Nom)[] Noms =
    [
        (ClasseZonage.Zip, "zip", "ZIP", "zone d'intervention prioritaire"),
        (ClasseZonage.Zac, "zac", "ZAC", "zone d'action complémentaire"),
        (ClasseZonage.Vigilance, "zv", "ZV", "zone de vigilance"),
        (ClasseZonage.Zar, "zar", "ZAR", "zone d'appui régional"),
        (ClasseZonage.HorsZonage, "hors_zonage", "HZ", "hors zonage"),
    ];

    // What published files write: a rank before the class; a QPV or a grand quartier is a class of its own there, not of the commune.
    private static readonly Dictionary<string, ClasseZonage> Graphies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["1_ZIP"] = ClasseZonage.Zip,
        ["2_ZAC"] = ClasseZonage.Zac,
        ["5_ZV"] = ClasseZonage.Vigilance,
        ["6_HZ"] = ClasseZonage.HorsZonage,
        ["HV"] = ClasseZonage.HorsZonage,
        ["hors zonage"] = ClasseZonage.HorsZonage,
        ["hors vivier"] = ClasseZonage.HorsZonage,
        ["hors_vivier"] = ClasseZonage.HorsZonage,
    };

    static NomsDeClasses()
    {
        foreach (var nom in Noms)
        {
            Graphies[nom.Code] = nom.Classe;
            Graphies[nom.Sigle] = nom.Classe;
        }
    }

    /// <summary>The classes, from the highest priority.</summary>
    public static IReadOnlyList<ClasseZonage> Toutes { get; } = [.. Noms.Select(nom => nom.Classe)];

    /// <summary>Name in files and answers: <c>zip</c>, <c>hors_zonage</c>…</summary>
    public static string Code(this ClasseZonage classe) => De(classe).Code;

    /// <summary>Short name on pages: ZIP, HZ…</summary>
    public static string Sigle(this ClasseZonage classe) => De(classe).Sigle;

    /// <summary>Full name on pages, in lower case.</summary>
    public static string Nom(this ClasseZonage classe) => De(classe).Nom;

    /// <summary>Reads a class as files write it, ours or those published. Does not throw.</summary>
    public static bool TryParse(string texte, out ClasseZonage classe) =>
        Graphies.TryGetValue(texte.Trim(), out classe);

    private static (ClasseZonage Classe, string Code, string Sigle, string Nom) De(ClasseZonage classe) =>
        Noms.Single(nom => nom.Classe == classe);
}
