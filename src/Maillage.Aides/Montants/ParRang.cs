using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// So much for the first unit of a number said, so much for the second and so on; the last sum goes on up to a ceiling of units. A fraction
/// of a unit counts in proportion, which no source says: the total is then an estimate.
/// </summary>
public sealed record ParRang : Mecanisme
{
    /// <summary>The number of units.</summary>
    public required CleNombre Cle { get; init; }

    /// <summary>Euros of the first unit, the second…; the last goes on.</summary>
    public required IReadOnlyList<decimal> Montants { get; init; }

    /// <summary>Units beyond this do not count; null when no ceiling is known.</summary>
    public required decimal? PlafondUnites { get; init; }

    /// <summary>How the total is paid.</summary>
    public required IReadOnlyList<Tranche> Tranches { get; init; }

    /// <inheritdoc />
    public override string EnMots =>
        $"{string.Join(", puis ", Montants.Select(Typographie.Euros))} par {Cle.Unite}{(PlafondUnites is { } plafond ? $" ({Typographie.Nombre(plafond)} {Cle.Unite} au plus)" : "")} ; {Aides.Tranches.EnMots(Tranches)}";

    internal override Montant Calculer(Contexte contexte)
    {
        if (contexte.Nombre(Cle) is not { } nombre)
        {
            return Montant.Inconnu with { Manques = [Cle] };
        }
        var unites = Math.Min(nombre, PlafondUnites ?? nombre);
        var total = Arrondi.AuCentime(Cumuler(unites));
        var entier = decimal.IsInteger(unites);
        return new Montant
        {
            Total = total,
            Nature = entier ? NatureMontant.Exact : NatureMontant.Estime,
            Echeancier = Aides.Tranches.Verser(Tranches, total, contexte.Jour),
            Notes = entier
                ? []
                :
                [
                    "Une part de temps plein est comptée en proportion : c'est une supposition, aucune source ne le dit.",
                ],
        };
    }

    internal override void Lues(ISet<Cle> cles) => cles.Add(Cle);

    private decimal Cumuler(decimal unites)
    {
        var total = 0m;
        for (var rang = 0; rang < unites; rang++)
        {
            total += Montants[Math.Min(rang, Montants.Count - 1)] * Math.Min(1, unites - rang);
        }
        return total;
    }
}
