namespace Maillage.Zonage;

/// <summary>
/// Ranks the territories of a mesh. Each criterion places them from the least to the most in need, equal values sharing the middle of their
/// places; the score is the mean of these positions, weighted, out of 100. A criterion unknown in a territory leaves its mean, it never counts
/// as zero.
/// </summary>
public static class Classement
{
    /// <summary>The scores, in the order of the territories.</summary>
    /// <param name="decoupage">The territories.</param>
    /// <param name="criteres">The criteria, with the weights to use.</param>
    /// <param name="mesures">Their values.</param>
    public static IReadOnlyList<ScoreTerritoire> Classer(
        Decoupage decoupage,
        IReadOnlyList<Critere> criteres,
        MesuresCriteres mesures
    )
    {
        var valeurs = criteres.Select(critere => mesures.Mesurer(decoupage, critere)).ToArray();
        var positions = criteres.Zip(valeurs, Positions).ToArray();
        var scores = decoupage
            .Territoires.Select(
                (territoire, rang) =>
                    Noter(
                        territoire,
                        [
                            .. criteres.Select(
                                (critere, colonne) =>
                                    new PartDeScore(critere, valeurs[colonne][rang], positions[colonne][rang], null)
                            ),
                        ]
                    )
            )
            .ToArray();
        return Ranger(scores);
    }

    private static double?[] Positions(Critere critere, IReadOnlyList<ValeurCritere> valeurs)
    {
        double[] connues = [.. valeurs.Select(valeur => valeur.Valeur).OfType<double>().Order()];
        return
        [
            .. valeurs.Select(valeur =>
                valeur.Valeur is not { } connue ? (double?)null
                : critere.HautPrioritaire ? Position(connues, connue)
                : 1 - Position(connues, connue)
            ),
        ];
    }

    private static double Position(double[] triees, double valeur)
    {
        if (triees.Length == 1)
        {
            return 0.5;
        }
        var (moindres, egales) = (Moindres(triees, valeur), Moindres(triees, double.BitIncrement(valeur)));
        return (moindres + egales - 1) / 2.0 / (triees.Length - 1);
    }

    // Rank of the first value that is not below.
    private static int Moindres(double[] triees, double valeur)
    {
        var (bas, haut) = (0, triees.Length);
        while (bas < haut)
        {
            var milieu = (bas + haut) / 2;
            (bas, haut) = triees[milieu] < valeur ? (milieu + 1, haut) : (bas, milieu);
        }
        return bas;
    }

    private static ScoreTerritoire Noter(TerritoireDecoupe territoire, IReadOnlyList<PartDeScore> parts)
    {
        var poids = parts.Where(part => part.Position is not null).Sum(part => part.Critere.Poids);
        if (poids <= 0)
        {
            return new(territoire, null, null, parts);
        }
        PartDeScore[] pesees =
        [
            .. parts.Select(part =>
                part with
                {
                    Contribution = part.Critere.Poids > 0 ? 100 * part.Critere.Poids * part.Position / poids : null,
                }
            ),
        ];
        return new(territoire, pesees.Sum(part => part.Contribution ?? 0), null, pesees);
    }

    private static ScoreTerritoire[] Ranger(ScoreTerritoire[] scores)
    {
        double[] connus = [.. scores.Select(score => score.Score).OfType<double>().OrderDescending()];
        var rangs = new Dictionary<double, int>();
        foreach (var (rang, score) in connus.Index())
        {
            rangs.TryAdd(score, rang + 1);
        }
        return [.. scores.Select(score => score with { Rang = score.Score is { } connu ? rangs[connu] : null })];
    }
}
