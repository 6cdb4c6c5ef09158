using Maillage.Portraits;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>Reads what a workbench of zoning works from.</summary>
public static class ChargementDossierZonage
{
    private static readonly Dictionary<string, string> Indicateurs = new(StringComparer.Ordinal)
    {
        ["mg_60_ans_plus"] = "part_mg_60_ans_plus",
        ["sans_medecin_traitant"] = "sans_medecin_traitant",
    };

    /// <summary>
    /// Reads the rules, the figures of départements and the table of territoires de vie-santé when it was dropped: what is wrong with that
    /// table keeps it out, and is told, without keeping the others from use.
    /// </summary>
    /// <param name="donnees">Folder of the compiled figures.</param>
    /// <param name="reglementation">Folder of the rules.</param>
    /// <param name="referentiel">The figures already read.</param>
    public static Resultat<DossierZonage> Charger(
        string donnees,
        string reglementation,
        ReferentielTerritorial referentiel
    )
    {
        var methodes = LectureMethodesZonage.Lire(reglementation);
        var criteres = LectureCriteresZonage.Lire(reglementation);
        var publications = LecturePublicationsZonage.Lire(reglementation);
        ErreurDonnees[] erreurs = [.. methodes.Erreurs, .. criteres.Erreurs, .. publications.Erreurs];
        if (!methodes.Reussi || !criteres.Reussi || !publications.Reussi)
        {
            return new(erreurs);
        }
        var tvs = LectureTableTvs.Present(donnees) ? LectureTableTvs.Lire(donnees, referentiel) : null;
        return new(
            new DossierZonage
            {
                Methodes = methodes.Valeur,
                Criteres = criteres.Valeur,
                Publications = publications.Valeur,
                ParDepartement = ParDepartement(donnees),
                Tvs = tvs?.Valeur,
                ErreursTvs = tvs?.Erreurs ?? [],
            }
        );
    }

    // A folder without these figures, or with wrong ones, leaves the criteria unknown: the page of data says what is wrong.
    private static Dictionary<string, IReadOnlyDictionary<CodeDepartement, double>> ParDepartement(string donnees)
    {
        var faits = ChargementPortraits.Present(donnees) ? ChargementPortraits.Charger(donnees).Valeur : null;
        return Indicateurs.ToDictionary(
            paire => paire.Key,
            paire => Valeurs(faits, paire.Value),
            StringComparer.Ordinal
        );
    }

    private static IReadOnlyDictionary<CodeDepartement, double> Valeurs(FaitsPortraits? faits, string indicateur) =>
        (faits?.Tables.Valeurs ?? [])
            .Where(valeur => valeur.Indicateur.Id == indicateur)
            .Where(valeur => valeur is { Valeur: not null, Territoire.Departement: not null })
            .GroupBy(valeur => valeur.Territoire.Departement!.Value)
            .ToDictionary(groupe => groupe.Key, groupe => groupe.OrderBy(valeur => valeur.Date).Last().Valeur!.Value);
}
