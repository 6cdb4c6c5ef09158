namespace Maillage.Projections;

/// <summary>
/// Rates of departure by age read from counts by age band: those of a band are found five years later in the next one. What is measured is
/// net of arrivals, which below 50 hide the departures: no rate is given there. From 60 on, the band 65 and over, open, is told apart by
/// least squares over the years. Five bands are needed: 50-54, 55-59, 60-64, 65 and over.
/// </summary>
public static class EstimationRisque
{
    private const int Pas = 5;

    private static readonly TrancheAge Cinquante = new(50, 54);
    private static readonly TrancheAge CinquanteCinq = new(55, 59);
    private static readonly TrancheAge Soixante = new(60, 64);
    private static readonly TrancheAge SoixanteCinq = new(65, null);

    /// <summary>Estimates the rates.</summary>
    /// <param name="effectifs">Counts by year and band, several years five years apart.</param>
    /// <exception cref="ArgumentException">Fewer than two pairs of years five years apart hold the bands.</exception>
    public static RisqueDepart Estimer(IReadOnlyList<EffectifAge> effectifs)
    {
        var parBande = effectifs.ToDictionary(ligne => (ligne.Annee, ligne.Tranche), ligne => ligne.Medecins);
        var annees = effectifs
            .Select(ligne => ligne.Annee)
            .Distinct()
            .Where(annee => parBande.ContainsKey((annee + Pas, SoixanteCinq)))
            .Order()
            .ToList();
        if (annees.Count < 2)
        {
            throw new ArgumentException("Two pairs of years five years apart are needed.", nameof(effectifs));
        }
        double De(int annee, TrancheAge bande) => parBande[(annee, bande)];
        double Passage(TrancheAge bande, TrancheAge suivante) =>
            annees.Sum(annee => De(annee + Pas, suivante)) / annees.Sum(annee => De(annee, bande));
        var (soixante, ensuite) = MoindresCarres([
            .. annees.Select(annee => (De(annee, Soixante), De(annee, SoixanteCinq), De(annee + Pas, SoixanteCinq))),
        ]);
        return new RisqueDepart([
            (50, 0),
            (55, Taux(Passage(Cinquante, CinquanteCinq))),
            (60, Taux(Passage(CinquanteCinq, Soixante))),
            (65, Taux(soixante)),
            (70, Taux(ensuite)),
        ]);
    }

    /// <summary>The share of the open band found one year later, that thins out an open band.</summary>
    public static double MaintienAnnuel(RisqueDepart risque) => Math.Exp(-risque.Points[^1].Taux);

    private static double Taux(double maintien) => Math.Max(0, -Math.Log(maintien) / Pas);

    private static (double X, double Y) MoindresCarres(IReadOnlyList<(double A, double B, double C)> lignes)
    {
        var (aa, ab, bb) = (lignes.Sum(l => l.A * l.A), lignes.Sum(l => l.A * l.B), lignes.Sum(l => l.B * l.B));
        var (ac, bc) = (lignes.Sum(l => l.A * l.C), lignes.Sum(l => l.B * l.C));
        var determinant = aa * bb - ab * ab;
        return ((ac * bb - bc * ab) / determinant, (aa * bc - ab * ac) / determinant);
    }
}
