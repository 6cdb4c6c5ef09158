using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// The same sum for each year of a contract, when no source shares it out by calendar year: one payment without a date per contract year.
/// Multiplied by a number said when <see cref="Par"/> names one.
/// </summary>
public sealed record Annuites : Mecanisme
{
    /// <summary>Euros a year, or a year and a unit.</summary>
    public required decimal Montant { get; init; }

    /// <summary>The number multiplied, or null.</summary>
    public required CleNombre? Par { get; init; }

    /// <summary>Years of the initial contract.</summary>
    public required int Annees { get; init; }

    /// <summary>Yearly sums added under conditions.</summary>
    public required IReadOnlyList<Supplement> Supplements { get; init; }

    /// <summary>When a year is paid, <c>au plus tard le 30 avril de l'année suivante</c>; null when unknown.</summary>
    public required string? Versement { get; init; }

    /// <summary>How to read the sum once everything it needs is known.</summary>
    public required NatureMontant Nature { get; init; }

    /// <inheritdoc />
    public override string EnMots =>
        $"{(Nature == NatureMontant.Plafond ? "jusqu'à " : "")}{Typographie.Euros(Montant)}{(Par is null ? "" : $" × {Par.Libelle}")} par an pendant {Typographie.Nombre((decimal)Annees)} ans{Supplements.EnMots()}";

    internal override IEnumerable<Condition> Noeuds => Supplements.Noeuds();

    internal override Montant Calculer(Contexte contexte)
    {
        if (Par is not null && contexte.Nombre(Par) is null)
        {
            return Aides.Montant.Inconnu with { Manques = [Par] };
        }
        var unites = Par is null ? 1 : contexte.Nombre(Par)!.Value;
        var annuel = Arrondi.AuCentime(Montant * unites) + Supplements.Calculer(contexte);
        var manques = Supplements.Manques(contexte);
        return new Montant
        {
            Total = annuel * Annees,
            Annuel = annuel,
            Nature = Nature == NatureMontant.Exact && manques.Count > 0 ? NatureMontant.Estime : Nature,
            Echeancier =
            [
                .. Enumerable.Range(1, Annees).Select(annee => new Echeance(null, annee, annuel, Libelle(annee))),
            ],
            Manques = manques,
        };
    }

    internal override void Lues(ISet<Cle> cles)
    {
        if (Par is not null)
        {
            cles.Add(Par);
        }
        Supplements.Lues(cles);
    }

    private string Libelle(int annee)
    {
        var rang = annee == 1 ? "1re année" : $"{Typographie.Nombre((decimal)annee)}e année";
        return Versement is null ? rang : $"{rang}, versée {Versement}";
    }
}
