using System.CommandLine;
using System.CommandLine.Parsing;
using Maillage.Aides;

namespace Maillage.Cli;

/// <summary>All that is wrong in the words of a command line, whatever the command.</summary>
internal sealed class Fautes(ParseResult ligne, Grammaire grammaire)
{
    private readonly Command commande = ligne.CommandResult.Command;

    public IEnumerable<ErreurSaisie> Lister() =>
        commande is Commande
            ? [.. EnTrop(), .. Options().SelectMany(Option), .. Arguments()]
            : [CommandeAbsente(), .. EnTrop().Where(faute => EstOption(faute.Chemin))];

    private IEnumerable<Option> Options() => commande.Options.Concat(grammaire.Communes);

    private ErreurSaisie CommandeAbsente()
    {
        var connues = commande.Subcommands.Select(connue => connue.Name).ToArray();
        var nom = commande == grammaire.Racine ? "commande" : commande.Name;
        var possibles = $"Commandes possibles : {string.Join(", ", connues)}.";
        return ligne.UnmatchedTokens.FirstOrDefault(mot => !EstOption(mot)) is { } inconnue
            ? new(nom, $"Commande inconnue : « {inconnue} ».{Proximite.Proposer(inconnue, connues)} {possibles}")
            : new(nom, $"Il manque une commande. {possibles}");
    }

    private IEnumerable<ErreurSaisie> EnTrop()
    {
        var apresOption = false;
        foreach (var mot in ligne.UnmatchedTokens.Concat(MotsDesArguments().Where(EstOption)))
        {
            if (EstOption(mot))
            {
                yield return OptionInconnue(mot);
            }
            else if (!apresOption)
            {
                yield return new(mot, "Ce mot est de trop : retirez-le.");
            }
            apresOption = EstOption(mot);
        }
    }

    private ErreurSaisie OptionInconnue(string mot)
    {
        var nom = mot.Split('=', ':')[0];
        var connues = Options().Select(option => option.Name).ToArray();
        return new(
            nom,
            $"Option inconnue.{Proximite.Proposer(nom, connues)} Options possibles : {string.Join(", ", connues)}."
        );
    }

    private IEnumerable<ErreurSaisie> Option(Option option)
    {
        if (option is not Valeur valeur || ligne.GetResult(option) is not { Implicit: false } resultat)
        {
            yield break;
        }
        var textes = resultat.Tokens.Select(texte => texte.Value).ToArray();
        if (textes.Length > 1 || resultat.IdentifierTokenCount > 1)
        {
            yield return new(option.Name, "Cette option est donnée plusieurs fois. Gardez une seule valeur.");
        }
        else if (textes.Length == 0 || textes[0].Length == 0 || textes[0].StartsWith("--", StringComparison.Ordinal))
        {
            yield return new(option.Name, $"Cette option attend une valeur : {option.Name} <{valeur.HelpName}>.");
        }
        foreach (var texte in textes.Where(texte => texte.StartsWith("--", StringComparison.Ordinal)))
        {
            yield return OptionInconnue(texte);
        }
    }

    private IEnumerable<ErreurSaisie> Arguments()
    {
        foreach (var argument in commande.Arguments.OfType<Mots>())
        {
            var mots = MotsDesArguments().Where(mot => !EstOption(mot)).ToArray();
            if (mots.All(string.IsNullOrWhiteSpace))
            {
                yield return new(argument.Name, argument.Absence);
            }
            foreach (var mot in argument.Plusieurs ? [] : mots.Skip(1))
            {
                yield return new(mot, "Ce mot est de trop : retirez-le.");
            }
        }
    }

    private IEnumerable<string> MotsDesArguments() =>
        commande
            .Arguments.Select(ligne.GetResult)
            .SelectMany(resultat => resultat?.Tokens ?? [])
            .Select(mot => mot.Value);

    private static bool EstOption(string mot) => mot.Length > 1 && mot[0] == '-';
}
