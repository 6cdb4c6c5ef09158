using Maillage.Aides.Lecture;

namespace Maillage.Aides;

/// <summary>
/// Every file a simulation reads its rules from, and nothing else (neither cases nor departures). A new kind of file that can change an
/// answer is added to <see cref="De"/> and <see cref="LireCatalogue"/>.
/// </summary>
public sealed record CorpusRegles
{
    private const string Locales = "locales/";

    /// <param name="fichiers">The files, in any order, each path once.</param>
    public CorpusRegles(IEnumerable<FichierRegle> fichiers) =>
        Fichiers = [.. fichiers.OrderBy(fichier => fichier.Chemin, StringComparer.Ordinal)];

    /// <summary>The files, by path.</summary>
    public IReadOnlyList<FichierRegle> Fichiers { get; }

    /// <summary>Fingerprint of the whole: of the lines <c>chemin empreinte</c>, by path.</summary>
    public string Empreinte => EmpreinteDe(Fichiers.Select(fichier => (fichier.Chemin, fichier.Empreinte)));

    /// <summary>Fingerprint of the file of an aid, or null.</summary>
    public string? EmpreinteDeLAide(string aide) => Fichiers.FirstOrDefault(fichier => fichier.Aide == aide)?.Empreinte;

    /// <summary>The files of the rules read from a folder.</summary>
    /// <param name="textes">The files of the aids.</param>
    /// <param name="cumuls">Text of <c>cumuls.yaml</c>; null when there is none.</param>
    /// <param name="locales">The files of local aids.</param>
    public static CorpusRegles De(
        IEnumerable<TexteRegle> textes,
        string? cumuls = null,
        IEnumerable<TexteLocal>? locales = null
    ) =>
        new([
            .. textes.Select(texte => new FichierRegle(texte.FichierAide, texte.Aide)),
            .. cumuls is null ? [] : new[] { new FichierRegle(LectureCumuls.Fichier, cumuls) },
            .. (locales ?? []).Select(local => new FichierRegle(local.Fichier, local.Texte)),
        ]);

    /// <summary>The catalogue they state, or everything that keeps it from being read.</summary>
    public CatalogueLu LireCatalogue() =>
        LectureCatalogue.Lire(
            from fichier in Fichiers
            where fichier.Aide is not null
            select new TexteRegle(fichier.Aide!, fichier.Texte, null),
            Fichiers.FirstOrDefault(fichier => fichier.Chemin == LectureCumuls.Fichier)?.Texte,
            from fichier in Fichiers
            where fichier.Chemin.StartsWith(Locales, StringComparison.Ordinal)
            select new TexteLocal(fichier.Chemin, fichier.Texte)
        );

    internal static string EmpreinteDe(IEnumerable<(string Chemin, string Empreinte)> fichiers) =>
        Maillage.Aides.Empreinte.De(
            string.Concat(fichiers.Select(fichier => $"{fichier.Chemin} {fichier.Empreinte}\n"))
        );
}
