namespace Maillage.Donnees.Tests;

/// <summary>A folder of the test's own, removed at its end.</summary>
internal sealed class DossierTemporaire : IDisposable
{
    public string Chemin { get; } = Directory.CreateTempSubdirectory("maillage-essai-").FullName;

    public string Ecrire(string nom, params string[] lignes)
    {
        var chemin = Path.Combine(Chemin, nom);
        Directory.CreateDirectory(Path.GetDirectoryName(chemin)!);
        File.WriteAllText(chemin, string.Join('\n', lignes) + '\n');
        return chemin;
    }

    public void Dispose() => Directory.Delete(Chemin, recursive: true);
}
