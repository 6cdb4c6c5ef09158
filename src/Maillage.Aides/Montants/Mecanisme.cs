namespace Maillage.Aides;

/// <summary>How an amount is worked out: one of a closed set of mechanisms.</summary>
public abstract record Mecanisme
{
    private protected Mecanisme() { }

    /// <summary>The rule in a French sentence.</summary>
    public abstract string EnMots { get; }

    /// <summary>The conditions the amount depends on, those they hold with them.</summary>
    internal virtual IEnumerable<Condition> Noeuds => [];

    internal abstract Montant Calculer(Contexte contexte);

    /// <summary>Adds every fact the amount may look at.</summary>
    internal abstract void Lues(ISet<Cle> cles);

    /// <summary>Adds the facts a question may still be put about, among others already known.</summary>
    internal virtual void Restantes(Contexte contexte, ISet<Cle> cles) => Lues(cles);
}
