using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// At most a share of an expense, itself counted up to a ceiling. Without the expense, the sum is the share of that ceiling: still a most.
/// </summary>
public sealed record PartDeDepense : Mecanisme
{
    /// <summary>The expense, in euros.</summary>
    public required CleNombre Cle { get; init; }

    /// <summary>Share of the expense, 0 to 1.</summary>
    public required decimal Taux { get; init; }

    /// <summary>Euros of expense beyond which nothing more counts.</summary>
    public required decimal DepenseMax { get; init; }

    /// <inheritdoc />
    public override string EnMots =>
        $"jusqu'à {Typographie.Nombre(Taux * 100)}{Typographie.EspaceInsecable}% du {Cle.Libelle}, compté jusqu'à {Typographie.Euros(DepenseMax)}, soit {Typographie.Euros(Taux * DepenseMax)} au plus";

    internal override Montant Calculer(Contexte contexte)
    {
        var depense = contexte.Nombre(Cle);
        return new Montant
        {
            Total = Arrondi.AuCentime(Math.Min(depense ?? DepenseMax, DepenseMax) * Taux),
            Nature = NatureMontant.Plafond,
            Manques = depense is null ? [Cle] : [],
        };
    }

    internal override void Lues(ISet<Cle> cles) => cles.Add(Cle);
}
