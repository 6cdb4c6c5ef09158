using Maillage.Donnees;

namespace Maillage.Cli;

/// <summary>Reads a table named at the prompt line by line, however large, or the standard input for <c>-</c>.</summary>
internal static class FluxLu
{
    /// <summary>What the file holds, or null once what is wrong is said, line by line.</summary>
    public static T? Lire<T>(Appel appel, Valeur option, Func<TextReader, string, Resultat<T>> lire)
        where T : class
    {
        if (appel.Exiger(option) is not { } nom)
        {
            return null;
        }
        var (flux, absence) = FichierLu.Flux(option.Name, nom, appel.Poste);
        if (flux is null)
        {
            appel.Signaler([absence!]);
            return null;
        }
        using var lecteur = new StreamReader(flux);
        var lu = lire(lecteur, nom == "-" ? option.Name : Path.GetFileName(nom));
        appel.Signaler(lu.Erreurs.Select(LectureReferentiel.EnSaisie));
        return lu.Valeur;
    }
}
