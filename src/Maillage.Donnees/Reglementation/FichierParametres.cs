using Maillage.Aides;
using Maillage.Aides.Lecture;

namespace Maillage.Donnees;

/// <summary>Reads a file of parameters: its sources, then what a caller looks for, every fault told at once.</summary>
internal static class FichierParametres
{
    /// <summary>Reads one file.</summary>
    /// <param name="reglementation">The folder of the rules.</param>
    /// <param name="nom">The file in that folder, <c>parametres/apl.yaml</c>.</param>
    /// <param name="lire">Reads the root, once its sources are known.</param>
    public static Resultat<T> Lire<T>(string reglementation, string nom, Func<ObjetYaml, LectureFondee, T?> lire)
        where T : class
    {
        var chemin = Path.Combine(reglementation, nom);
        if (!File.Exists(chemin))
        {
            return new([new(nom, null, null, "fichier absent. Remettez le dossier de la réglementation d'origine.")]);
        }
        return LireTexte(File.ReadAllText(chemin), nom, lire);
    }

    private static Resultat<T> LireTexte<T>(string texte, string nom, Func<ObjetYaml, LectureFondee, T?> lire)
        where T : class
    {
        var releve = new Releve(nom);
        var lu = releve.Racine(texte) is { } racine
            ? ObjetYaml.Lire(racine, releve, objet => lire(objet, new(LectureSources.Lire(objet))))
            : null;
        return lu is not null && releve.Erreurs.Count == 0
            ? new(lu)
            : new([.. releve.Erreurs.Select(erreur => new ErreurDonnees(nom, erreur.Ligne, null, erreur.Message))]);
    }
}
