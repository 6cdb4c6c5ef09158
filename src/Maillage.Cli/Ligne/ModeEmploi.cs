using System.CommandLine;

namespace Maillage.Cli;

/// <summary>The help, in French.</summary>
internal static class ModeEmploi
{
    public static void Ecrire(TextWriter sortie, Grammaire grammaire, Command commande)
    {
        sortie.WriteLine(commande.Description);
        sortie.WriteLine();
        sortie.WriteLine($"Usage : {Usage(commande)}");
        if (commande is not Commande)
        {
            Colonnes(
                sortie,
                "Commandes :",
                Feuilles(commande).Select(feuille => (Forme(feuille), feuille.Description!))
            );
        }
        else if (commande.Options.Count > 0)
        {
            Colonnes(sortie, "Options :", commande.Options.Select(Ligne));
        }
        Colonnes(sortie, "Options communes :", grammaire.Communes.Select(Ligne));
        sortie.WriteLine();
        sortie.WriteLine("Codes de sortie : 0 fait ; 1 une vérification a échoué ; 2 saisie à corriger.");
    }

    private static (string, string) Ligne(Option option) =>
        (option is Valeur valeur ? $"{option.Name} <{valeur.HelpName}>" : option.Name, option.Description!);

    private static string Usage(Command commande) =>
        $"maillage {Chemin(commande)}{(commande is Commande ? "" : "<commande> ")}[options]";

    private static string Chemin(Command commande)
    {
        var parents = commande.Parents.OfType<Command>().FirstOrDefault();
        return parents is null ? "" : $"{Chemin(parents)}{commande.Name} {Attendus(commande)}";
    }

    private static string Attendus(Command commande) =>
        string.Concat(commande.Arguments.Select(argument => $"<{argument.Name}> "));

    private static IEnumerable<Command> Feuilles(Command commande) =>
        commande is Commande ? [commande] : commande.Subcommands.SelectMany(Feuilles);

    private static string Forme(Command feuille) => Chemin(feuille).TrimEnd();

    private static void Colonnes(TextWriter sortie, string titre, IEnumerable<(string Forme, string Texte)> lignes)
    {
        var toutes = lignes.ToArray();
        var largeur = toutes.Max(ligne => ligne.Forme.Length);
        sortie.WriteLine();
        sortie.WriteLine(titre);
        foreach (var (forme, texte) in toutes)
        {
            sortie.WriteLine($"  {forme.PadRight(largeur)}  {texte}");
        }
    }
}
