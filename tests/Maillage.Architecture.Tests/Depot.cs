namespace Maillage.Architecture.Tests;

/// <summary>The files of the project, found from the folder of the test assembly upwards.</summary>
internal static class Depot
{
    private static readonly string[] Exclus = ["bin", "obj", "artifacts", "node_modules", "BenchmarkDotNet.Artifacts"];

    public static string Racine { get; } = Remonter(AppContext.BaseDirectory);

    /// <summary>Name of every project of a folder of the root, with the path of its .csproj.</summary>
    public static IReadOnlyDictionary<string, string> Projets(string dossier) =>
        Fichiers(dossier, "*.csproj").ToDictionary(chemin => Path.GetFileNameWithoutExtension(chemin)!);

    /// <summary>Files of a folder of the root whose name fits a pattern, what tools generate left out.</summary>
    public static IEnumerable<string> Fichiers(string dossier, string motif)
    {
        var complet = Path.Combine(Racine, dossier);
        return Directory.Exists(complet) ? Parcourir(new DirectoryInfo(complet), motif) : [];
    }

    /// <summary>Folders under a folder of the root, as paths from the root.</summary>
    public static IEnumerable<string> Dossiers(string dossier) =>
        Fichiers(dossier, "*")
            .SelectMany(fichier => Ancetres(Path.GetDirectoryName(Relatif(fichier))!))
            .Distinct(StringComparer.Ordinal);

    public static string Relatif(string chemin) => Path.GetRelativePath(Racine, chemin).Replace('\\', '/');

    private static IEnumerable<string> Parcourir(DirectoryInfo dossier, string motif) =>
        dossier
            .EnumerateFiles(motif)
            .Select(fichier => fichier.FullName)
            .Concat(
                dossier
                    .EnumerateDirectories()
                    .Where(enfant => !Exclus.Contains(enfant.Name, StringComparer.Ordinal))
                    .SelectMany(enfant => Parcourir(enfant, motif))
            );

    private static IEnumerable<string> Ancetres(string chemin)
    {
        for (var courant = chemin; !string.IsNullOrEmpty(courant); courant = Path.GetDirectoryName(courant))
        {
            yield return courant;
        }
    }

    private static string Remonter(string dossier)
    {
        var courant = new DirectoryInfo(dossier);
        while (courant is not null && !File.Exists(Path.Combine(courant.FullName, "Maillage.slnx")))
        {
            courant = courant.Parent;
        }
        return courant?.FullName ?? throw new InvalidOperationException("Maillage.slnx est introuvable.");
    }
}
