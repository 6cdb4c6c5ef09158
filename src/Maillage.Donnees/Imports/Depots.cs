namespace Maillage.Donnees;

/// <summary>Files an operator drops in a known folder.</summary>
internal static class Depots
{
    /// <summary>The files of the folder, sorted by name; none when the folder does not exist.</summary>
    public static IReadOnlyList<string> Fichiers(string racine, string dossier, string motif)
    {
        var chemin = Path.Combine(racine, dossier);
        return Directory.Exists(chemin) ? [.. Directory.GetFiles(chemin, motif).Order(StringComparer.Ordinal)] : [];
    }
}
