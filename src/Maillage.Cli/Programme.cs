using System.CommandLine;

namespace Maillage.Cli;

/// <summary>The command line: reads the words, refuses them in French or runs the command they name.</summary>
internal static class Programme
{
    /// <summary>Done.</summary>
    public const int Fait = 0;

    /// <summary>A check or a case failed, or the program has a bug.</summary>
    public const int Echec = 1;

    /// <summary>Bad input.</summary>
    public const int MauvaiseSaisie = 2;

    /// <summary>Runs one command line and returns its exit code. Never throws.</summary>
    public static int Executer(string[] args, Poste poste)
    {
        try
        {
            return Lancer(args, poste);
        }
        catch (Exception erreur)
        {
            poste.Erreurs.WriteLine(
                $"Erreur interne : {erreur.GetType().Name}, {erreur.Message} Signalez-la avec la commande tapée."
            );
            return Echec;
        }
        finally
        {
            poste.Sortie.Flush();
            poste.Erreurs.Flush();
        }
    }

    private static int Lancer(string[] args, Poste poste)
    {
        var grammaire = new Grammaire();
        var ligne = grammaire.Lire(args);
        if (grammaire.DemandeAide(ligne) || args.Length == 0)
        {
            ModeEmploi.Ecrire(poste.Sortie, grammaire, ligne.CommandResult.Command);
            return Fait;
        }
        var appel = new Appel(ligne, grammaire, poste);
        if (ligne.CommandResult.Command is Commande commande)
        {
            return commande.Executer(appel);
        }
        return appel.Refuser();
    }
}
