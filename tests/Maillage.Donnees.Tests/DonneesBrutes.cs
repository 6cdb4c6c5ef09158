namespace Maillage.Donnees.Tests;

/// <summary>The raw official files, which stay beside the repository and may be absent.</summary>
internal static class DonneesBrutes
{
    public static string Fichier(params string[] morceaux) => Path.Combine([Dossier(), .. morceaux]);

    public static string Dossier()
    {
        for (var dossier = new DirectoryInfo(AppContext.BaseDirectory); dossier is not null; dossier = dossier.Parent)
        {
            var candidat = Path.Combine(dossier.FullName, "shared", "donnees");
            if (Directory.Exists(candidat))
            {
                return candidat;
            }
        }
        Assert.Skip("ignoré : données brutes absentes");
        return "";
    }
}
