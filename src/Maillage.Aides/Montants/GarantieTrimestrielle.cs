using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>A top-up of the income of a quarter to a ceiling, nothing at or below the threshold; a quarter is three months of the income said.</summary>
public sealed record GarantieTrimestrielle : Mecanisme
{
    /// <summary>The income of a month.</summary>
    public required CleNombre RevenuMensuel { get; init; }

    /// <summary>Euros a quarter the income must exceed.</summary>
    public required decimal Seuil { get; init; }

    /// <summary>Euros a quarter the guarantee completes up to.</summary>
    public required decimal Plafond { get; init; }

    /// <summary>Quarters the top-up lasts.</summary>
    public required int Trimestres { get; init; }

    /// <inheritdoc />
    public override string EnMots =>
        $"complément de revenu pendant {Typographie.Nombre((decimal)Trimestres)} trimestres, si le revenu du trimestre dépasse {Typographie.Euros(Seuil)}, jusqu'à {Typographie.Euros(Plafond)}";

    internal override Montant Calculer(Contexte contexte)
    {
        if (contexte.Nombre(RevenuMensuel) is not { } mensuel)
        {
            return Montant.Inconnu with { Manques = [RevenuMensuel] };
        }
        var revenu = 3 * mensuel;
        var complement = revenu > Seuil ? Math.Max(0, Plafond - revenu) : 0;
        return new Montant
        {
            Total = complement * Trimestres,
            Nature = NatureMontant.Estime,
            Echeancier = [.. Enumerable.Range(1, Trimestres).Select(rang => Trimestre(rang, complement))],
            Notes =
            [
                "Calcul sur un revenu supposé constant ; le complément est recalculé sur le revenu de chaque trimestre.",
            ],
        };
    }

    internal override void Lues(ISet<Cle> cles) => cles.Add(RevenuMensuel);

    private static Echeance Trimestre(int rang, decimal complement) =>
        new(null, 1 + (rang - 1) / 4, complement, $"Trimestre {Typographie.Nombre((decimal)rang)}");
}
