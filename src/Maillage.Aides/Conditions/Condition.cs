using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// A condition of a rule: one node of a closed, typed tree. It is true, false or unknown for a profile at a place and a day.
/// </summary>
public abstract record Condition
{
    private protected Condition() { }

    /// <summary>What is expected, in French: <c>profession : médecin</c>.</summary>
    public abstract string Attendu { get; }

    /// <summary>What the contrary of the condition expects.</summary>
    internal virtual string Contraire => $"autre que : {Attendu}";

    /// <summary>Whether it may be unknown whatever is answered, so that no case can meet it.</summary>
    internal virtual bool PeutResterInconnue => false;

    internal abstract Ternaire Evaluer(Contexte contexte);

    /// <summary>What was found, in French.</summary>
    internal abstract string Constater(Contexte contexte);

    /// <summary>The findings that explain the verdict, one by one.</summary>
    internal virtual IEnumerable<string> Constats(Contexte contexte) => [Constater(contexte)];

    /// <summary>Adds the facts that, once known, could settle the condition.</summary>
    internal abstract void Manques(Contexte contexte, ISet<Cle> manques);

    /// <summary>Adds every fact the condition may look at.</summary>
    internal abstract void Lues(ISet<Cle> cles);

    /// <summary>The condition and those it holds, itself first.</summary>
    internal virtual IEnumerable<Condition> Noeuds => [this];
}
