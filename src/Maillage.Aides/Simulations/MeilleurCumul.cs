namespace Maillage.Aides;

/// <summary>
/// The set of eligible aids one person may hold together whose total is highest. Exhaustive with a bound, so the best is proven; among equal
/// totals, the set that takes the first ids wins.
/// </summary>
internal static class MeilleurCumul
{
    public static Cumul Trouver(CatalogueAides catalogue, IReadOnlyList<ResultatAide> resultats, Profil profil)
    {
        var eligibles = resultats.Where(resultat => resultat.Statut == StatutAide.Eligible).ToArray();
        var enCours = (profil[Cles.Contrats] ?? []).Select(contrat => contrat.Id).ToArray();
        var comptees = eligibles
            .Where(resultat => resultat.Aide.CompteDansLeTotal && resultat.Montant.Total is not null)
            .ToArray();
        var libres = comptees
            .Where(resultat => !enCours.Any(id => catalogue.SontIncompatibles(id, resultat.Aide.Id)))
            .ToArray();
        var retenues = new Recherche(catalogue, libres).Meilleure();
        var ids = retenues.Select(resultat => resultat.Aide.Id).ToArray();
        string[] tenues = [.. ids, .. enCours];
        return new Cumul(
            ids,
            retenues.Sum(resultat => resultat.Montant.Total!.Value),
            [.. eligibles.Where(resultat => resultat.Montant.Total is null).Select(resultat => resultat.Aide.Id)],
            [
                .. eligibles
                    .Where(resultat => resultat.Aide.CompteDansLeTotal)
                    .Except(retenues)
                    .Select(resultat => Exclue(catalogue, resultat.Aide.Id, tenues))
                    .Where(exclue => exclue.IncompatibleAvec.Count > 0),
            ],
            [.. eligibles.Where(resultat => !resultat.Aide.CompteDansLeTotal).Select(resultat => resultat.Aide.Id)]
        );
    }

    private static AideExclue Exclue(CatalogueAides catalogue, string id, IEnumerable<string> tenues) =>
        new(
            id,
            [.. tenues.Where(tenue => catalogue.SontIncompatibles(id, tenue)).Distinct().Order(StringComparer.Ordinal)]
        );

    private sealed class Recherche(CatalogueAides catalogue, ResultatAide[] candidates)
    {
        private readonly List<ResultatAide> choix = [];
        private ResultatAide[] meilleure = [];
        private decimal meilleurTotal = -1;

        public ResultatAide[] Meilleure()
        {
            Explorer(0, 0, candidates.Sum(Total));
            return meilleure;
        }

        private void Explorer(int rang, decimal total, decimal reste)
        {
            if (total + reste <= meilleurTotal)
            {
                return;
            }
            if (rang == candidates.Length)
            {
                (meilleure, meilleurTotal) = ([.. choix], total);
                return;
            }
            var candidate = candidates[rang];
            if (choix.TrueForAll(tenue => !catalogue.SontIncompatibles(tenue.Aide.Id, candidate.Aide.Id)))
            {
                choix.Add(candidate);
                Explorer(rang + 1, total + Total(candidate), reste - Total(candidate));
                choix.RemoveAt(choix.Count - 1);
            }
            Explorer(rang + 1, total, reste - Total(candidate));
        }

        private static decimal Total(ResultatAide resultat) => resultat.Montant.Total!.Value;
    }
}
