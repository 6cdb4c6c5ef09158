using System.Text.RegularExpressions;

namespace Maillage.Architecture.Tests;

/// <summary>House rules that can be read in the text of a file. Each returns what is wrong, in French.</summary>
internal static partial class Conventions
{
    public const int LignesMax = 500;

    private static readonly string[] SuffixesInterdits =
    [
        "Manager",
        "Helper",
        "Helpers",
        "Utils",
        "Util",
        "Processor",
        "Impl",
        "Dto",
    ];

    private static readonly string[] DossiersInterdits = ["Common", "Core", "Shared", "Utils", "Helpers"];

    // Cut in two so that this file does not break its own rule.
    private static readonly string[] MotsInterdits = ["TO" + "DO", "FIX" + "ME", "#" + "region"];

    /// <summary>One file-scoped namespace: that of the project, with or without the folders of the file.</summary>
    public static IEnumerable<string> EspaceDeNoms(string fichier, string texte)
    {
        var chemin = fichier.Split('/');
        var projet = chemin[1];
        var declares = Espace().Matches(texte);
        var permis = Enumerable
            .Range(0, chemin.Length - 2)
            .Select(nombre => string.Join('.', chemin[2..(2 + nombre)].Prepend(projet)));
        if (declares.Count == 0)
        {
            return chemin[^1] is "Program.cs" || !Type().IsMatch(texte) ? [] : [$"{fichier} : espace de noms absent."];
        }
        return declares
            .Where(declare => declare.Groups["fin"].Value != ";" || !permis.Contains(declare.Groups["nom"].Value))
            .Select(declare => $"{fichier} : espace de noms {declare.Groups["nom"].Value}.");
    }

    public static IEnumerable<string> NomsDeTypes(string fichier, string texte) =>
        Type()
            .Matches(texte)
            .Select(type => type.Groups["nom"].Value)
            .Where(nom => SuffixesInterdits.Any(suffixe => nom.EndsWith(suffixe, StringComparison.Ordinal)))
            .Select(nom => $"{fichier} : nom de type {nom}.");

    public static IEnumerable<string> Dossier(string chemin) =>
        chemin.Split('/', '.').Intersect(DossiersInterdits, StringComparer.OrdinalIgnoreCase).Any()
            ? [$"{chemin} : nom de dossier."]
            : [];

    public static IEnumerable<string> Longueur(string fichier, string texte) =>
        texte.AsSpan().Count('\n') is var lignes && lignes > LignesMax ? [$"{fichier} : {lignes} lignes."] : [];

    public static IEnumerable<string> Mots(string fichier, string texte) =>
        MotsInterdits
            .Where(mot => texte.Contains(mot, StringComparison.Ordinal))
            .Select(mot => $"{fichier} : « {mot} ».");

    /// <summary>Every public type is preceded by a documentation comment, attributes apart.</summary>
    public static IEnumerable<string> Documentation(string fichier, string texte)
    {
        var lignes = texte.Split('\n').Select(ligne => ligne.Trim()).ToList();
        return Enumerable
            .Range(0, lignes.Count)
            .Where(rang => TypePublic().IsMatch(lignes[rang]) && !EstDocumentee(lignes, rang))
            .Select(rang => $"{fichier}:{rang + 1} : type public sans documentation.");
    }

    /// <summary>A central version is exact: no star, no range.</summary>
    public static IEnumerable<string> Versions(string fichier, string texte) =>
        VersionPaquet()
            .Matches(texte)
            .Select(version => version.Groups["version"].Value)
            .Where(version => !VersionExacte().IsMatch(version))
            .Select(version => $"{fichier} : version {version}.");

    private static bool EstDocumentee(List<string> lignes, int rang)
    {
        var avant = rang - 1;
        while (avant >= 0 && lignes[avant].StartsWith('['))
        {
            avant--;
        }
        return avant >= 0 && lignes[avant].StartsWith("///", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\s*namespace\s+(?<nom>[\w.]+)\s*(?<fin>;|\{|$)", RegexOptions.Multiline)]
    private static partial Regex Espace();

    [GeneratedRegex(
        @"^\s*(?:(?:public|internal|private|protected|file|static|sealed|abstract|readonly|partial|ref)\s+)*(?:class|record struct|record class|record|struct|interface|enum)\s+(?<nom>\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex Type();

    [GeneratedRegex(
        @"^public\s+(?:(?:static|sealed|abstract|readonly|partial|ref)\s+)*(?:class|record|struct|interface|enum|delegate)\s"
    )]
    private static partial Regex TypePublic();

    [GeneratedRegex("<Package(?:Version|Reference)[^>]*Version=\"(?<version>[^\"]*)\"")]
    private static partial Regex VersionPaquet();

    [GeneratedRegex(@"^\d+\.\d+\.\d+(\.\d+)?(-[0-9A-Za-z.]+)?$")]
    private static partial Regex VersionExacte();
}
