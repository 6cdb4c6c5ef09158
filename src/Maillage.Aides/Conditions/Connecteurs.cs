using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>All of some conditions.</summary>
public sealed record Et(IReadOnlyList<Condition> Membres) : Condition
{
    /// <inheritdoc />
    public override string Attendu =>
        string.Join(" et ", Membres.Select(membre => membre is Ou ? $"({membre.Attendu})" : membre.Attendu));

    internal override IEnumerable<Condition> Noeuds => Membres.SelectMany(membre => membre.Noeuds).Prepend(this);

    internal override Ternaire Evaluer(Contexte contexte)
    {
        var verdict = Ternaire.Oui;
        foreach (var membre in Membres)
        {
            verdict = verdict.Et(membre.Evaluer(contexte));
        }
        return verdict;
    }

    internal override string Constater(Contexte contexte) => string.Join(" ; ", Constats(contexte).Distinct());

    internal override IEnumerable<string> Constats(Contexte contexte) => Membres.Expliquer(Evaluer(contexte), contexte);

    internal override void Manques(Contexte contexte, ISet<Cle> manques) => Membres.Manques(contexte, manques);

    internal override void Lues(ISet<Cle> cles) => Membres.Lues(cles);
}

/// <summary>At least one of some conditions.</summary>
public sealed record Ou(IReadOnlyList<Condition> Membres) : Condition
{
    /// <inheritdoc />
    public override string Attendu => string.Join(", ou ", Membres.Select(membre => membre.Attendu));

    internal override IEnumerable<Condition> Noeuds => Membres.SelectMany(membre => membre.Noeuds).Prepend(this);

    internal override Ternaire Evaluer(Contexte contexte)
    {
        var verdict = Ternaire.Non;
        foreach (var membre in Membres)
        {
            verdict = verdict.Ou(membre.Evaluer(contexte));
        }
        return verdict;
    }

    internal override string Constater(Contexte contexte) => string.Join(" ; ", Constats(contexte).Distinct());

    internal override IEnumerable<string> Constats(Contexte contexte) => Membres.Expliquer(Evaluer(contexte), contexte);

    internal override void Manques(Contexte contexte, ISet<Cle> manques) => Membres.Manques(contexte, manques);

    internal override void Lues(ISet<Cle> cles) => Membres.Lues(cles);
}

/// <summary>The contrary of a condition.</summary>
public sealed record Non(Condition Membre) : Condition
{
    /// <inheritdoc />
    public override string Attendu => Membre.Contraire;

    internal override IEnumerable<Condition> Noeuds => Membre.Noeuds.Prepend(this);

    internal override Ternaire Evaluer(Contexte contexte) => Membre.Evaluer(contexte).Inverse();

    internal override string Constater(Contexte contexte) => Membre.Constater(contexte);

    internal override IEnumerable<string> Constats(Contexte contexte) => Membre.Constats(contexte);

    internal override void Manques(Contexte contexte, ISet<Cle> manques) => Membre.Manques(contexte, manques);

    internal override void Lues(ISet<Cle> cles) => Membre.Lues(cles);
}

internal static class Reunion
{
    /// <summary>The findings of the members that make the verdict what it is.</summary>
    public static IEnumerable<string> Expliquer(
        this IEnumerable<Condition> membres,
        Ternaire verdict,
        Contexte contexte
    ) => membres.Where(membre => membre.Evaluer(contexte) == verdict).SelectMany(membre => membre.Constats(contexte));

    public static void Manques(this IEnumerable<Condition> membres, Contexte contexte, ISet<Cle> manques)
    {
        foreach (var membre in membres.Where(membre => membre.Evaluer(contexte) == Ternaire.Inconnu))
        {
            membre.Manques(contexte, manques);
        }
    }

    public static void Lues(this IEnumerable<Condition> membres, ISet<Cle> cles)
    {
        foreach (var membre in membres)
        {
            membre.Lues(cles);
        }
    }
}
