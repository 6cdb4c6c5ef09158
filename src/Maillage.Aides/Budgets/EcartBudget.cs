namespace Maillage.Aides;

/// <summary>What one budget adds to another.</summary>
internal static class EcartBudget
{
    /// <summary>
    /// The second less the first, cell by cell; unknown when either is, unless the same dossiers are unknown in both. A funder who is not
    /// there commits nothing.
    /// </summary>
    public static Budget Entre(Budget premier, Budget second)
    {
        int[] annees = [.. Calendrier(premier, second)];
        return new Budget
        {
            Dossiers = second.Dossiers - premier.Dossiers,
            Annees = annees,
            Lignes =
            [
                .. premier
                    .Lignes.Concat(second.Lignes)
                    .Select(ligne => (ligne.Volet, ligne.Financeur))
                    .Distinct()
                    .OrderBy(cle => cle.Volet)
                    .ThenBy(cle => cle.Financeur, StringComparer.Ordinal)
                    .Select(cle => Ecart(cle, annees, premier, second)),
            ],
            Inconnues = [.. Inconnues(premier, second)],
        };
    }

    private static IEnumerable<int> Calendrier(Budget premier, Budget second)
    {
        int[] toutes = [.. premier.Annees, .. second.Annees];
        return toutes.Length == 0 ? [] : Enumerable.Range(toutes.Min(), toutes.Max() - toutes.Min() + 1);
    }

    private static LigneBudget Ecart((Volet, string) cle, int[] annees, Budget premier, Budget second)
    {
        var (avant, apres) = (Trouver(cle, premier), Trouver(cle, second));
        var connu = (avant, apres) switch
        {
            ({ Annees: null }, { Annees: null }) => false,
            ({ Annees: null }, _) or (_, { Annees: null }) => Inconnues(cle, premier)
                .SequenceEqual(Inconnues(cle, second)),
            _ => true,
        };
        return new LigneBudget
        {
            Volet = cle.Item1,
            Financeur = cle.Item2,
            Annees = connu
                ? [.. annees.Select(annee => EnAnnee(apres, second, annee) - EnAnnee(avant, premier, annee))]
                : null,
            SansAnnee = connu ? (apres?.SansAnnee ?? 0) - (avant?.SansAnnee ?? 0) : null,
            DontPlafond = (apres?.DontPlafond ?? 0) - (avant?.DontPlafond ?? 0),
            DontEstime = (apres?.DontEstime ?? 0) - (avant?.DontEstime ?? 0),
            DossiersInconnus = (apres?.DossiersInconnus ?? 0) - (avant?.DossiersInconnus ?? 0),
        };
    }

    // What is unknown in the same dossiers on both sides is left out of both: what is known can be told apart.
    private static IEnumerable<(string, decimal, decimal)> Inconnues((Volet, string) cle, Budget budget) =>
        from inconnue in budget.Inconnues
        where (inconnue.Volet, inconnue.Aide.Financeur) == cle
        select (inconnue.Aide.Id, inconnue.MontantInconnu, inconnue.DroitInconnu);

    private static LigneBudget? Trouver((Volet, string) cle, Budget budget) =>
        budget.Lignes.FirstOrDefault(ligne => (ligne.Volet, ligne.Financeur) == cle);

    private static decimal EnAnnee(LigneBudget? ligne, Budget budget, int annee)
    {
        var rang = budget.Annees.Count == 0 ? -1 : annee - budget.Annees[0];
        return ligne?.Annees is { } montants && rang >= 0 && rang < montants.Count ? montants[rang] : 0;
    }

    private static IEnumerable<AideInconnue> Inconnues(Budget premier, Budget second) =>
        from id in premier
            .Inconnues.Concat(second.Inconnues)
            .Select(aide => aide.Aide.Id)
            .Distinct()
            .Order(StringComparer.Ordinal)
        let avant = premier.Inconnues.FirstOrDefault(aide => aide.Aide.Id == id)
        let apres = second.Inconnues.FirstOrDefault(aide => aide.Aide.Id == id)
        let ecart = (apres ?? avant)! with
        {
            MontantInconnu = (apres?.MontantInconnu ?? 0) - (avant?.MontantInconnu ?? 0),
            DroitInconnu = (apres?.DroitInconnu ?? 0) - (avant?.DroitInconnu ?? 0),
        }
        where ecart.MontantInconnu != 0 || ecart.DroitInconnu != 0
        select ecart;
}
