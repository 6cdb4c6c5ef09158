namespace Maillage.Aides;

/// <summary>What one aid pays in each calendar year.</summary>
/// <param name="Aide">The aid.</param>
/// <param name="Annees">Euros, one per year of the calendar.</param>
public sealed record LigneAnnuelle(Aide Aide, IReadOnlyList<decimal> Annees);

/// <summary>
/// What the best compatible set pays year by year, all aids together. A payment without a known date counts in the year it is due for:
/// that of signature for the first year of the contract, and so on.
/// </summary>
public sealed record CalendrierAnnuel
{
    /// <summary>Years shown, from that of signature.</summary>
    public const int Horizon = 5;

    /// <summary>The calendar years.</summary>
    public required IReadOnlyList<int> Annees { get; init; }

    /// <summary>One line per aid of the set whose schedule is known, by id.</summary>
    public required IReadOnlyList<LigneAnnuelle> Lignes { get; init; }

    /// <summary>Aids of the set whose total is known but not its schedule.</summary>
    public required IReadOnlyList<ResultatAide> SansEcheancier { get; init; }

    /// <summary>Sums of the lines, one per year.</summary>
    public IReadOnlyList<decimal> Totaux =>
        [.. Enumerable.Range(0, Horizon).Select(rang => Lignes.Sum(ligne => ligne.Annees[rang]))];

    /// <summary>Lays the set of a simulation on the calendar.</summary>
    public static CalendrierAnnuel Dresser(Simulation simulation)
    {
        var retenues = simulation.Aides.Where(aide => simulation.Cumul.Retenues.Contains(aide.Aide.Id)).ToArray();
        var premiere = simulation.Date.Year;
        return new CalendrierAnnuel
        {
            Annees = [.. Enumerable.Range(premiere, Horizon)],
            Lignes =
            [
                .. retenues
                    .Where(aide => aide.Montant.Echeancier.Count > 0)
                    .Select(aide => new LigneAnnuelle(aide.Aide, ParAnnee(aide.Montant, premiere))),
            ],
            SansEcheancier = [.. retenues.Where(aide => aide.Montant.Echeancier.Count == 0)],
        };
    }

    /// <summary>What an amount pays in each year of the calendar.</summary>
    internal static decimal[] ParAnnee(Montant montant, int premiere)
    {
        var annees = new decimal[Horizon];
        foreach (var echeance in montant.Echeancier)
        {
            var rang = echeance.Date is { } date ? date.Year - premiere : echeance.Annee - 1;
            if (rang < Horizon)
            {
                annees[rang] += echeance.Montant;
            }
        }
        return annees;
    }
}
