using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// A sum every month for a number of months said, raised under conditions. A month begun in part is paid in proportion. A supplement nobody
/// can decide yet is left out: the amount is then an estimate.
/// </summary>
public sealed record MensuelMajore : Mecanisme
{
    /// <summary>Euros a month.</summary>
    public required decimal Montant { get; init; }

    /// <summary>Number of months.</summary>
    public required CleNombre Mois { get; init; }

    /// <summary>Euros a month added under conditions.</summary>
    public required IReadOnlyList<Supplement> Supplements { get; init; }

    /// <summary>Exact, or a ceiling when others may share the sum.</summary>
    public required NatureMontant Nature { get; init; }

    /// <inheritdoc />
    public override string EnMots => $"{Typographie.Euros(Montant)} par mois{Supplements.EnMots()}";

    internal override IEnumerable<Condition> Noeuds => Supplements.Noeuds();

    internal override Montant Calculer(Contexte contexte)
    {
        if (contexte.Nombre(Mois) is not { } mois)
        {
            return Aides.Montant.Inconnu with { Manques = [Mois, .. Supplements.Manques(contexte)] };
        }
        var mensuel = Montant + Supplements.Calculer(contexte);
        var manques = Supplements.Manques(contexte);
        var lignes = Verser(mensuel, mois);
        return new Montant
        {
            Total = lignes.Sum(ligne => ligne.Montant),
            Nature = manques.Count == 0 ? Nature : NatureMontant.Estime,
            Echeancier = lignes,
            Manques = manques,
        };
    }

    internal override void Lues(ISet<Cle> cles)
    {
        cles.Add(Mois);
        Supplements.Lues(cles);
    }

    private static List<Echeance> Verser(decimal mensuel, decimal mois)
    {
        var lignes = new List<Echeance>();
        for (var rang = 1; rang <= Math.Ceiling(mois); rang++)
        {
            var part = Math.Min(1, mois - (rang - 1));
            lignes.Add(
                new Echeance(
                    null,
                    1 + (rang - 1) / 12,
                    Arrondi.AuCentime(mensuel * part),
                    $"Mois {Typographie.Nombre((decimal)rang)}"
                )
            );
        }
        return lignes;
    }
}
