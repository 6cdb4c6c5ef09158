namespace Maillage.Accessibilite;

/// <summary>
/// Fits the law of times on pairs whose METRIC time is known, METRIC being what DREES measures access with, and says how far it falls from
/// METRIC and from OSRM. Same pairs and same options, same result to the last bit.
/// </summary>
public static class CalageRoutier
{
    /// <summary>Fewest pairs a fit is made on.</summary>
    public const int CouplesMinimum = 20;

    /// <summary>Fits, cross-validates and compares.</summary>
    /// <param name="couples">The pairs; those METRIC found no road for are counted and left out.</param>
    /// <param name="options">How far pairs are fitted, and how they are shared into folds.</param>
    /// <returns>The fit; null when fewer than <see cref="CouplesMinimum"/> pairs can be fitted.</returns>
    public static Calage? Caler(IReadOnlyList<CoupleMesure> couples, OptionsCalage options)
    {
        CoupleMesure[] connus = [.. couples.Where(couple => couple.Metric is not null)];
        CoupleMesure[] proches = [.. connus.Where(couple => couple.Km <= options.KmMaximum)];
        if (proches.Length < CouplesMinimum)
        {
            return null;
        }
        var plis = Plis(proches.Length, options);
        var predits = Valider(FormeTemps.Retenue, proches, plis)
            .Concat(Prolonger(proches, connus.Where(couple => couple.Km > options.KmMaximum)))
            .ToArray();
        return new()
        {
            Options = options,
            Lus = couples.Count,
            SansRoute = couples.Count - connus.Length,
            Cales = proches.Length,
            Loi = LoiTemps.Ajuster(FormeTemps.Retenue, proches),
            Sinuosite = Sinuosite(proches),
            Formes = [.. FormeTemps.Comparees.Select(forme => Essayer(forme, proches, plis))],
            ParDistance = TranchesCalage.ParDistance(predits),
            ParMinutes = TranchesCalage.ParMinutes(predits),
        };
    }

    /// <summary>Median of the road distance over the distance as the crow flies.</summary>
    private static double Sinuosite(CoupleMesure[] couples)
    {
        double[] rapports = [.. couples.Select(couple => couple.KmRoute / couple.Km).Order()];
        return rapports[rapports.Length / 2];
    }

    private static FormeEssayee Essayer(FormeTemps forme, CoupleMesure[] couples, int[] plis) =>
        new(
            forme.Nom,
            LoiTemps.Ajuster(forme, couples),
            MesureEcarts.De(
                Valider(forme, couples, plis).Select(predit => predit.Minutes - predit.Couple.Metric!.Value)
            ),
            forme == FormeTemps.Retenue
        );

    // Each pair is told its time by a law fitted on the other folds.
    private static IEnumerable<CouplePredit> Valider(FormeTemps forme, CoupleMesure[] couples, int[] plis) =>
        plis.Distinct()
            .Order()
            .SelectMany(pli =>
            {
                var loi = LoiTemps.Ajuster(forme, [.. couples.Where((_, rang) => plis[rang] != pli)]);
                return couples
                    .Where((_, rang) => plis[rang] == pli)
                    .Select(couple => new CouplePredit(couple, loi.Minutes(couple.Km)));
            });

    private static IEnumerable<CouplePredit> Prolonger(CoupleMesure[] proches, IEnumerable<CoupleMesure> lointains)
    {
        var loi = LoiTemps.Ajuster(FormeTemps.Retenue, proches);
        return lointains.Select(couple => new CouplePredit(couple, loi.Minutes(couple.Km)));
    }

    private static int[] Plis(int nombre, OptionsCalage options)
    {
        int[] plis = [.. Enumerable.Range(0, nombre).Select(rang => rang % options.Plis)];
        new Random(options.Graine).Shuffle(plis);
        return plis;
    }
}
