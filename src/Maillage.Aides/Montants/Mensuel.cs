using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>The same sum every month, for a number of months said.</summary>
public sealed record Mensuel(decimal Montant, CleNombre Mois) : Mecanisme
{
    /// <inheritdoc />
    public override string EnMots => $"{Typographie.Euros(Montant)} par mois";

    internal override Montant Calculer(Contexte contexte)
    {
        if (contexte.Nombre(Mois) is not { } mois)
        {
            return Aides.Montant.Inconnu with { Manques = [Mois] };
        }
        return new Montant
        {
            Total = Montant * mois,
            Nature = NatureMontant.Exact,
            Echeancier =
            [
                .. Enumerable
                    .Range(1, (int)mois)
                    .Select(rang => new Echeance(
                        null,
                        1 + (rang - 1) / 12,
                        Montant,
                        $"Mois {Typographie.Nombre((decimal)rang)}"
                    )),
            ],
        };
    }

    internal override void Lues(ISet<Cle> cles) => cles.Add(Mois);
}
