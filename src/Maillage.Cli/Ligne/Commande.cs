using System.CommandLine;

namespace Maillage.Cli;

/// <summary>A command that does something; its words and options are checked by <see cref="Appel"/>, in French.</summary>
internal abstract class Commande : Command
{
    protected Commande(string nom, string resume)
        : base(nom, resume)
    {
        TreatUnmatchedTokensAsErrors = false;
        Options.Add(Json);
    }

    /// <summary>Answer as JSON.</summary>
    public Drapeau Json { get; } = new("--json", "Répond en JSON.");

    /// <summary>Runs the command and returns its exit code.</summary>
    public abstract int Executer(Appel appel);
}

/// <summary>A word under which commands are gathered.</summary>
internal sealed class Groupe : Command
{
    public Groupe(string nom, string resume, params Command[] commandes)
        : base(nom, resume)
    {
        TreatUnmatchedTokensAsErrors = false;
        foreach (var commande in commandes)
        {
            Subcommands.Add(commande);
        }
    }
}
