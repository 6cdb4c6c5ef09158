namespace Maillage.Aides;

/// <summary>What one beneficiary gets at a place: the best set that can be held together.</summary>
/// <param name="Retenues">Ids of the set, sorted.</param>
/// <param name="Total">Euros over the initial contracts; null when something can be had and no sum is known, 0 when nothing can.</param>
/// <param name="MontantsInconnus">Ids of what can be had and whose amount is unknown.</param>
/// <param name="Annees">Euros paid in each of the five calendar years from that of signature.</param>
/// <param name="SansCalendrier">Euros of the total no known schedule lays on the years.</param>
public sealed record PartDesDroits(
    IReadOnlyList<string> Retenues,
    decimal? Total,
    IReadOnlyList<string> MontantsInconnus,
    IReadOnlyList<decimal> Annees,
    decimal SansCalendrier
)
{
    /// <summary>How to read <see cref="Total"/>: a ceiling or an estimate as soon as one of its sums is.</summary>
    public NatureMontant Nature { get; private init; }

    internal static PartDesDroits De(
        IReadOnlyList<AidePesee> eligibles,
        IReadOnlyCollection<string> retenues,
        DateOnly jour
    )
    {
        var prises = eligibles.Where(pesee => retenues.Contains(pesee.Aide.Id)).ToArray();
        string[] inconnues = [.. eligibles.Where(pesee => pesee.Montant.Total is null).Select(pesee => pesee.Aide.Id)];
        var annees = new decimal[CalendrierAnnuel.Horizon];
        foreach (var pesee in prises)
        {
            var siennes = CalendrierAnnuel.ParAnnee(pesee.Montant, jour.Year);
            for (var rang = 0; rang < annees.Length; rang++)
            {
                annees[rang] += siennes[rang];
            }
        }
        return new PartDesDroits(
            [.. prises.Select(pesee => pesee.Aide.Id)],
            prises.Length == 0 && inconnues.Length > 0 ? null : prises.Sum(pesee => pesee.Total),
            inconnues,
            annees,
            prises.Where(pesee => pesee.Montant.Echeancier.Count == 0).Sum(pesee => pesee.Total)
        )
        {
            Nature =
                prises.Length == 0 && inconnues.Length > 0
                    ? NatureMontant.Inconnu
                    : prises.Select(pesee => pesee.Montant.Nature).DefaultIfEmpty().Max(),
        };
    }
}
