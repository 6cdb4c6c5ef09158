using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>A sum fixed in advance, paid in one or several times.</summary>
public sealed record Forfait(decimal Total, IReadOnlyList<Tranche> Tranches, NatureMontant Nature) : Mecanisme
{
    /// <inheritdoc />
    public override string EnMots =>
        $"{(Nature == NatureMontant.Plafond ? "jusqu'à " : "")}{Typographie.Euros(Total)} ({Aides.Tranches.EnMots(Tranches)})";

    internal override Montant Calculer(Contexte contexte) =>
        new()
        {
            Total = Total,
            Nature = Nature,
            Echeancier = Aides.Tranches.Verser(Tranches, Total, contexte.Jour),
        };

    internal override void Lues(ISet<Cle> cles) { }
}
