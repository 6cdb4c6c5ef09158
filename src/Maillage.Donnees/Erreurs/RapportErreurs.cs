using System.Globalization;

namespace Maillage.Donnees;

/// <summary>
/// Gathers every error of a reading, so that a person mends a file once. Beyond <see cref="LimiteParFichier"/> errors of one file,
/// the others are counted only.
/// </summary>
internal sealed class RapportErreurs
{
    internal const int LimiteParFichier = 50;

    private readonly List<ErreurDonnees> erreurs = [];
    private readonly Dictionary<string, int> parFichier = [];

    public bool Vide => erreurs.Count == 0;

    public IReadOnlyList<ErreurDonnees> Erreurs => [.. erreurs, .. parFichier.Where(Deborde).Select(Reste)];

    public void Signaler(string fichier, int? ligne, string? colonne, string message)
    {
        var rang = parFichier[fichier] = parFichier.GetValueOrDefault(fichier) + 1;
        if (rang <= LimiteParFichier)
        {
            erreurs.Add(new ErreurDonnees(fichier, ligne, colonne, message));
        }
    }

    public void Signaler(string fichier, string message) => Signaler(fichier, null, null, message);

    /// <summary>Takes over the errors of other reports, in their order.</summary>
    public void Reprendre(IEnumerable<RapportErreurs> autres)
    {
        foreach (var erreur in autres.SelectMany(autre => autre.Erreurs))
        {
            erreurs.Add(erreur);
        }
    }

    public Resultat<T> Conclure<T>(Func<T> valeur)
        where T : class => Vide ? new Resultat<T>(valeur()) : new Resultat<T>(Erreurs);

    private static bool Deborde(KeyValuePair<string, int> compte) => compte.Value > LimiteParFichier;

    private static ErreurDonnees Reste(KeyValuePair<string, int> compte) =>
        new(
            compte.Key,
            null,
            null,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{compte.Value - LimiteParFichier} autres erreurs du même fichier ne sont pas listées. Corrigez les premières, puis relancez."
            )
        );
}
