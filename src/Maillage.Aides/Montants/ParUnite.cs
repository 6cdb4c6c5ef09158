using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>So much per unit of a number said, counted by whole steps and up to a ceiling, with supplements, paid in one or several times.</summary>
public sealed record ParUnite : Mecanisme
{
    /// <summary>The number multiplied.</summary>
    public required CleNombre Cle { get; init; }

    /// <summary>Euros per unit.</summary>
    public required decimal Unitaire { get; init; }

    /// <summary>The number is rounded down to a multiple of this step.</summary>
    public required decimal Pas { get; init; }

    /// <summary>Units beyond this do not count.</summary>
    public required decimal PlafondUnites { get; init; }

    /// <summary>Sums added under conditions, not multiplied by the units.</summary>
    public required IReadOnlyList<Supplement> Supplements { get; init; }

    /// <summary>How the total is paid.</summary>
    public required IReadOnlyList<Tranche> Tranches { get; init; }

    /// <inheritdoc />
    public override string EnMots =>
        $"{Typographie.Euros(Unitaire)} × {Cle.Libelle} (par pas de {Typographie.Nombre(Pas)}, {Typographie.Nombre(PlafondUnites)} au plus){Supplements.EnMots()} ; {Aides.Tranches.EnMots(Tranches)}";

    internal override IEnumerable<Condition> Noeuds => Supplements.Noeuds();

    internal override Montant Calculer(Contexte contexte)
    {
        if (contexte.Nombre(Cle) is not { } nombre)
        {
            return Montant.Inconnu with { Manques = [Cle] };
        }
        var unites = Math.Min(Math.Floor(nombre / Pas) * Pas, PlafondUnites);
        var total = Unitaire * unites + Supplements.Calculer(contexte);
        var manques = Supplements.Manques(contexte);
        return new Montant
        {
            Total = total,
            Nature = manques.Count == 0 ? NatureMontant.Exact : NatureMontant.Estime,
            Echeancier = Aides.Tranches.Verser(Tranches, total, contexte.Jour),
            Manques = manques,
        };
    }

    internal override void Lues(ISet<Cle> cles)
    {
        cles.Add(Cle);
        Supplements.Lues(cles);
    }

    internal override void Restantes(Contexte contexte, ISet<Cle> cles)
    {
        cles.Add(Cle);
        cles.UnionWith(Supplements.Manques(contexte));
    }
}
