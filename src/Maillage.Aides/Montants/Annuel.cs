using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>The same sum every year of a contract, worked out by calendar year in proportion to the days.</summary>
public sealed record Annuel : Mecanisme
{
    /// <summary>Euros a year.</summary>
    public required decimal Montant { get; init; }

    /// <summary>Years of the initial contract.</summary>
    public required int Annees { get; init; }

    /// <summary>Yearly sums added under conditions.</summary>
    public required IReadOnlyList<Supplement> Supplements { get; init; }

    /// <summary>When a calendar year is paid, <c>au 2e trimestre</c> of the next; null when unknown.</summary>
    public required string? Versement { get; init; }

    /// <summary>The sum is exact when this holds, else a ceiling.</summary>
    public required Condition ExactSi { get; init; }

    /// <inheritdoc />
    public override string EnMots =>
        $"{Typographie.Euros(Montant)} par an pendant {Typographie.Nombre((decimal)Annees)} ans{Supplements.EnMots()}";

    internal override IEnumerable<Condition> Noeuds => Supplements.Noeuds().Concat(ExactSi.Noeuds);

    internal override Montant Calculer(Contexte contexte)
    {
        var annuel = Montant + Supplements.Calculer(contexte);
        var manques = Supplements.Manques(contexte);
        return new Montant
        {
            Total = annuel * Annees,
            Annuel = annuel,
            Nature =
                ExactSi.Evaluer(contexte) != Ternaire.Oui ? NatureMontant.Plafond
                : manques.Count == 0 ? NatureMontant.Exact
                : NatureMontant.Estime,
            Echeancier = AnneesCiviles.Repartir(annuel, contexte.Jour, Annees, Versement),
            Manques = manques,
        };
    }

    internal override void Lues(ISet<Cle> cles)
    {
        Supplements.Lues(cles);
        ExactSi.Lues(cles);
    }

    internal override void Restantes(Contexte contexte, ISet<Cle> cles) =>
        cles.UnionWith(Supplements.Manques(contexte));
}
