using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>One mechanism of several, used when its condition holds.</summary>
public sealed record CasMontant(Condition Si, Mecanisme Montant);

/// <summary>
/// The first case whose condition holds. When a case before it is unknown the amount is unknown, and the facts that would settle it are
/// asked; when no case holds there is no amount.
/// </summary>
public sealed record Selon(IReadOnlyList<CasMontant> Cas) : Mecanisme
{
    /// <inheritdoc />
    public override string EnMots => string.Join(" ; ", Cas.Select(cas => $"{cas.Si.Attendu} : {cas.Montant.EnMots}"));

    internal override IEnumerable<Condition> Noeuds => Cas.SelectMany(cas => cas.Si.Noeuds.Concat(cas.Montant.Noeuds));

    internal override Montant Calculer(Contexte contexte)
    {
        foreach (var cas in Cas)
        {
            switch (cas.Si.Evaluer(contexte))
            {
                case Ternaire.Oui:
                    return cas.Montant.Calculer(contexte);
                case Ternaire.Inconnu:
                    var manques = new HashSet<Cle>();
                    cas.Si.Manques(contexte, manques);
                    return Montant.Inconnu with { Manques = [.. manques] };
            }
        }
        return Montant.Inconnu;
    }

    internal override void Lues(ISet<Cle> cles)
    {
        foreach (var cas in Cas)
        {
            cas.Si.Lues(cles);
            cas.Montant.Lues(cles);
        }
    }

    internal override void Restantes(Contexte contexte, ISet<Cle> cles)
    {
        foreach (var cas in Cas)
        {
            var verdict = cas.Si.Evaluer(contexte);
            if (verdict == Ternaire.Non)
            {
                continue;
            }
            cas.Montant.Restantes(contexte, cles);
            if (verdict == Ternaire.Oui)
            {
                return;
            }
            cas.Si.Manques(contexte, cles);
        }
    }
}
