using Maillage.Aides.Lecture;

namespace Maillage.Aides;

/// <summary>A catalogue read, or everything wrong in its files.</summary>
/// <param name="Catalogue">The catalogue; null when there is an error.</param>
/// <param name="Erreurs">What is wrong, by file and line.</param>
public sealed record CatalogueLu(CatalogueAides? Catalogue, IReadOnlyList<ErreurRegle> Erreurs);

/// <summary>Reads the rules of all the aids and holds them against each other.</summary>
public static class LectureCatalogue
{
    /// <summary>Reads the files; every error of every file is told at once.</summary>
    /// <param name="textes">The files of the aids.</param>
    /// <param name="cumuls">Text of <c>cumuls.yaml</c>; null when there is no rule between aids.</param>
    /// <param name="locales">The files of local aids; none by default.</param>
    public static CatalogueLu Lire(
        IEnumerable<TexteRegle> textes,
        string? cumuls = null,
        IEnumerable<TexteLocal>? locales = null
    )
    {
        var aides = new List<Aide>();
        var erreurs = new List<ErreurRegle>();
        foreach (var texte in textes)
        {
            var releve = new Releve(texte.FichierAide);
            if (LectureAide.Lire(texte, releve) is { } aide)
            {
                aides.Add(aide with { Departs = Departs(texte, aide.Sources, erreurs) });
            }
            erreurs.AddRange(releve.Erreurs);
        }
        var regles = LireCumuls(cumuls, aides, erreurs);
        erreurs.AddRange(Renvois(aides));
        var recensees = LectureAidesLocales.Lire(locales ?? []);
        erreurs.AddRange(recensees.Erreurs);
        return new CatalogueLu(
            erreurs.Count == 0 ? new CatalogueAides(aides, regles, recensees.Registre) : null,
            erreurs
        );
    }

    private static IReadOnlyList<RegimeDepart> Departs(
        TexteRegle texte,
        IReadOnlyList<Source> sources,
        List<ErreurRegle> erreurs
    )
    {
        if (texte.Depart is not { } depart)
        {
            return [];
        }
        var releve = new Releve(texte.FichierDepart);
        var regimes = LectureDeparts.Lire(depart, releve, sources);
        erreurs.AddRange(releve.Erreurs);
        return regimes;
    }

    private static ReglesCumul? LireCumuls(string? texte, List<Aide> aides, List<ErreurRegle> erreurs)
    {
        if (texte is null)
        {
            return null;
        }
        var releve = new Releve(LectureCumuls.Fichier);
        var regles = LectureCumuls.Lire(texte, releve);
        foreach (var id in (regles?.Citees ?? []).Distinct().Where(id => aides.TrueForAll(aide => aide.Id != id)))
        {
            releve.Refuser(1, $"« {id} » est cité, mais aucune aide ne porte cet identifiant.");
        }
        erreurs.AddRange(releve.Erreurs);
        return regles;
    }

    private static IEnumerable<ErreurRegle> Renvois(List<Aide> aides)
    {
        var ids = aides.Select(aide => aide.Id).ToHashSet();
        return from aide in aides
            let cites = aide
                .NonCumul.Select(non => non.Avec)
                .Concat(Contrats(aide))
                .Concat(aide.Departs.Select(depart => depart.BasculeVers).OfType<string>())
            from cite in cites.Distinct()
            where !ids.Contains(cite)
            select new ErreurRegle(
                $"aides/{aide.Id}/aide.yaml",
                1,
                $"« {cite} » est cité, mais aucune aide ne porte cet identifiant."
            );
    }

    private static IEnumerable<string> Contrats(Aide aide) =>
        aide
            .Versions.SelectMany(version => version.Conditions)
            .SelectMany(exigence => exigence.Condition.Noeuds)
            .OfType<ContratEnCours>()
            .SelectMany(contrat => contrat.Ids);
}
