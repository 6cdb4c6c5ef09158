using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// A yearly sum without term: a rate for each year from the first, the last rate going on, times a number said. Its total is counted over
/// the horizon, and says so.
/// </summary>
public sealed record SansTerme : Mecanisme
{
    /// <summary>Years counted in the total of an aid that has no term.</summary>
    public const int Horizon = 5;

    /// <summary>The number multiplied: a lump sum in euros, or days.</summary>
    public required CleNombre Cle { get; init; }

    /// <summary>What a unit of the number gives in year 1, 2…; the last goes on.</summary>
    public required IReadOnlyList<decimal> Taux { get; init; }

    /// <inheritdoc />
    public override string EnMots =>
        Cle.Unite == "€"
            ? $"{string.Join(", puis ", Taux.Select(taux => $"+{Typographie.Nombre(taux * 100)}{Typographie.EspaceInsecable}%"))} du {Cle.Libelle}, chaque année"
            : $"{string.Join(", puis ", Taux.Select(Typographie.Euros))} × {Cle.Libelle}";

    internal override Montant Calculer(Contexte contexte)
    {
        if (contexte.Nombre(Cle) is not { } base_)
        {
            return Montant.Inconnu with { Manques = [Cle] };
        }
        var annees = Enumerable
            .Range(0, Horizon)
            .Select(rang => Arrondi.AuCentime(base_ * Taux[Math.Min(rang, Taux.Count - 1)]))
            .ToArray();
        return new Montant
        {
            Total = annees.Sum(),
            Annuel = annees[0],
            Nature = NatureMontant.Estime,
            Echeancier =
            [
                .. annees.Select(
                    (montant, rang) =>
                        new Echeance(
                            null,
                            rang + 1,
                            montant,
                            rang == 0 ? "1re année" : $"{Typographie.Nombre((decimal)rang + 1)}e année"
                        )
                ),
            ],
            Notes =
            [
                $"Aide sans terme : le total est compté sur {Typographie.Nombre((decimal)Horizon)} ans, à activité constante.",
            ],
        };
    }

    internal override void Lues(ISet<Cle> cles) => cles.Add(Cle);
}
