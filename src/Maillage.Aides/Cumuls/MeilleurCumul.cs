namespace Maillage.Aides;

/// <summary>
/// The set of eligible aids one beneficiary may hold together whose total is highest, proven best; among equal totals, the set that takes
/// the first ids wins. What is left out says why.
/// </summary>
internal static class MeilleurCumul
{
    /// <summary>The best set of what counts in the total of a person.</summary>
    public static Cumul Trouver(CatalogueAides catalogue, IReadOnlyList<AidePesee> pesees, Interdits interdits)
    {
        var eligibles = pesees.Where(pesee => pesee.Statut == StatutAide.Eligible).ToArray();
        var choix = Choisir(catalogue, [.. eligibles.Where(pesee => pesee.Aide.CompteDansLeTotal)], interdits);
        var apart = eligibles.Where(pesee => !pesee.Aide.CompteDansLeTotal).ToArray();
        return new Cumul(
            [.. choix.Retenues.Select(pesee => pesee.Aide.Id)],
            choix.Retenues.Sum(pesee => pesee.Total),
            [.. eligibles.Where(pesee => pesee.Montant.Total is null).Select(pesee => pesee.Aide.Id)],
            [
                .. choix
                    .Exclues.Concat(apart.Select(pesee => interdits.Exclure(pesee.Aide.Id)).OfType<AideExclue>())
                    .OrderBy(exclue => exclue.Id, StringComparer.Ordinal),
            ],
            [.. apart.Select(pesee => pesee.Aide.Id)]
        );
    }

    /// <summary>The best set among some eligible aids, and those it leaves out.</summary>
    public static (IReadOnlyList<AidePesee> Retenues, IReadOnlyList<AideExclue> Exclues) Choisir(
        CatalogueAides catalogue,
        IReadOnlyList<AidePesee> eligibles,
        Interdits interdits
    )
    {
        var (libres, sansMontant) = (new List<AidePesee>(eligibles.Count), new List<AidePesee>());
        var exclues = new List<AideExclue>();
        foreach (var pesee in eligibles)
        {
            if (interdits.Exclure(pesee.Aide.Id) is { } exclue)
            {
                exclues.Add(exclue);
            }
            else
            {
                (pesee.EstChiffree ? libres : sansMontant).Add(pesee);
            }
        }
        var prises = new EnsembleIndependant(
            [.. libres.Select(pesee => pesee.Total)],
            (un, autre) => catalogue.SontIncompatibles(libres[un].Aide.Id, libres[autre].Aide.Id)
        ).Meilleur();
        AidePesee[] retenues = [.. prises.Select(rang => libres[rang])];
        exclues.AddRange(libres.Except(retenues).Select(pesee => Renoncer(catalogue, pesee.Aide.Id, retenues)));
        // An aid of unknown amount gives way to those that are held: it cannot be said to come on top of them.
        exclues.AddRange(
            sansMontant
                .Select(pesee => Renoncer(catalogue, pesee.Aide.Id, retenues))
                .Where(exclue => exclue.IncompatibleAvec.Count > 0)
        );
        return (retenues, exclues);
    }

    private static AideExclue Renoncer(CatalogueAides catalogue, string id, IEnumerable<AidePesee> retenues)
    {
        var contre = retenues
            .Select(pesee => (pesee.Aide.Id, Non: catalogue.Incompatibilite(id, pesee.Aide.Id)))
            .Where(paire => paire.Non is not null)
            .ToArray();
        return new AideExclue(
            id,
            [.. contre.Select(paire => paire.Id).Order(StringComparer.Ordinal)],
            [.. contre.Select(paire => MotifExclusion.De(paire.Non!)).Distinct()]
        );
    }
}
