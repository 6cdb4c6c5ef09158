using Maillage.Donnees;

namespace Maillage.Cli;

/// <summary>Reads a table named at the prompt line by line, however large, or the standard input for <c>-</c>.</summary>
internal static class FluxLu
{
    /// <summary>What the file an option names holds, or null once what is wrong is said, line by line.</summary>
    public static T? Lire<T>(Appel appel, Valeur option, Func<TextReader, string, Resultat<T>> lire)
        where T : class => appel.Exiger(option) is { } nom ? Lire(appel, nom, option.Name, lire) : null;

    /// <summary>What the file given after the command holds, or null once what is wrong is said, line by line.</summary>
    public static T? Lire<T>(Appel appel, Mots argument, Func<TextReader, string, Resultat<T>> lire)
        where T : class => appel.Texte(argument) is { Length: > 0 } nom ? Lire(appel, nom, argument.Name, lire) : null;

    /// <summary>What a file holds, or null once what is wrong is said, line by line.</summary>
    public static T? Lire<T>(Appel appel, string nom, string chemin, Func<TextReader, string, Resultat<T>> lire)
        where T : class
    {
        var (flux, absence) = FichierLu.Flux(chemin, nom, appel.Poste);
        if (flux is null)
        {
            appel.Signaler([absence!]);
            return null;
        }
        using var lecteur = new StreamReader(flux);
        var lu = lire(lecteur, nom == "-" ? chemin : Path.GetFileName(nom));
        appel.Signaler(lu.Erreurs.Select(LectureReferentiel.EnSaisie));
        return lu.Valeur;
    }
}
