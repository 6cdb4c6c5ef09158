using System.CommandLine;

namespace Maillage.Cli;

/// <summary>
/// An option that takes one value. Any number is accepted by the parser, so that <see cref="Fautes"/> says in French what is missing or
/// too much.
/// </summary>
internal sealed class Valeur : Option<string[]>
{
    public Valeur(string nom, string forme, string description)
        : base(nom)
    {
        HelpName = forme;
        Description = description;
        Arity = ArgumentArity.ZeroOrMore;
    }
}

/// <summary>An option that is there or not.</summary>
internal sealed class Drapeau : Option<bool>
{
    public Drapeau(string nom, string description, params string[] autresNoms)
        : base(nom, autresNoms)
    {
        Description = description;
        Arity = ArgumentArity.Zero;
    }
}

/// <summary>The words that follow a command.</summary>
internal sealed class Mots : Argument<string[]>
{
    public Mots(string nom, bool plusieurs, string absence)
        : base(nom)
    {
        Plusieurs = plusieurs;
        Absence = absence;
        Arity = ArgumentArity.ZeroOrMore;
    }

    /// <summary>Whether several words make one text.</summary>
    public bool Plusieurs { get; }

    /// <summary>What to say when there is none.</summary>
    public string Absence { get; }
}
