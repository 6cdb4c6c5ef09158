namespace Maillage.Cli;

/// <summary>Where the compiled figures and the rules are.</summary>
/// <param name="Donnees">Folder of the compiled figures.</param>
/// <param name="Reglementation">Folder of the rules.</param>
internal sealed record Emplacements(string Donnees, string Reglementation)
{
    private const string Regles = "reglementation";

    /// <summary>
    /// The folders asked for; else those of the project, named by MAILLAGE_RACINE or found by going up from the current folder, then from the
    /// program.
    /// </summary>
    public static Emplacements Trouver(string? donnees, string? reglementation, Poste poste)
    {
        var racine = poste.Variable("MAILLAGE_RACINE") is { Length: > 0 } dite
            ? Path.GetFullPath(dite, poste.Dossier)
            : Remonter(poste.Dossier) ?? Remonter(AppContext.BaseDirectory) ?? poste.Dossier;
        var donneesDites = donnees ?? poste.Variable("MAILLAGE_DONNEES");
        return new(
            string.IsNullOrEmpty(donneesDites)
                ? Path.Combine(racine, "donnees")
                : Path.GetFullPath(donneesDites, poste.Dossier),
            reglementation is null ? Path.Combine(racine, Regles) : Path.GetFullPath(reglementation, poste.Dossier)
        );
    }

    private static string? Remonter(string depart)
    {
        for (var dossier = new DirectoryInfo(depart); dossier is not null; dossier = dossier.Parent)
        {
            if (Directory.Exists(Path.Combine(dossier.FullName, Regles)))
            {
                return dossier.FullName;
            }
        }
        return null;
    }
}
