using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>
/// Reads the compiled map. Nothing of it is needed before a map is drawn: hosts keep the result behind a <see cref="Lazy{T}"/>.
/// </summary>
public static class ChargementContours
{
    /// <summary>Table of arcs.</summary>
    public const string FichierArcs = "arcs.csv";

    /// <summary>Table of neighbours.</summary>
    public const string FichierVoisinages = "voisinages.csv";

    /// <summary>Table of the contours of the quartiers prioritaires.</summary>
    public const string FichierQpv = "qpv.csv";

    /// <summary>The map of the communes.</summary>
    /// <param name="dossier">Folder of the compiled tables, <c>contours/2026</c>.</param>
    /// <param name="millesime">Geography of the folder.</param>
    public static Resultat<FondDeCarte> LireFond(string dossier, Millesime millesime)
    {
        var rapport = new RapportErreurs();
        var arcs = Texte(dossier, FichierArcs, rapport) is { } texte ? TableArcs.Lire(FichierArcs, texte, rapport) : [];
        var fond = new FondDeCarte(millesime, arcs);
        foreach (var commune in fond.Ouvertes)
        {
            rapport.Signaler(FichierArcs, $"le contour de {commune} n'est pas fermé. Recompilez les données.");
        }
        return rapport.Conclure(() => fond);
    }

    /// <summary>The communes that share a stretch of boundary with each commune, sorted by code.</summary>
    /// <param name="dossier">Folder of the compiled tables, <c>contours/2026</c>.</param>
    public static Resultat<IReadOnlyDictionary<CodeCommune, IReadOnlyList<CodeCommune>>> LireVoisinages(
        string dossier
    ) => Lire(dossier, FichierVoisinages, TableVoisinages.Lire);

    /// <summary>The contours of the quartiers prioritaires by national code.</summary>
    /// <param name="dossier">Folder of the compiled tables, <c>contours/2026</c>.</param>
    public static Resultat<IReadOnlyDictionary<string, Contour>> LireQpv(string dossier) =>
        Lire(dossier, FichierQpv, TableQpv.Lire);

    private static Resultat<T> Lire<T>(string dossier, string fichier, Func<string, string, RapportErreurs, T> lire)
        where T : class
    {
        var rapport = new RapportErreurs();
        var texte = Texte(dossier, fichier, rapport);
        var valeur = texte is null ? null : lire(fichier, texte, rapport);
        return rapport.Conclure(() => valeur!);
    }

    private static string? Texte(string dossier, string fichier, RapportErreurs rapport)
    {
        var chemin = Path.Combine(dossier, fichier);
        if (File.Exists(chemin))
        {
            return File.ReadAllText(chemin);
        }
        rapport.Signaler(fichier, "table absente. Compilez les données : maillage donnees compiler.");
        return null;
    }
}
