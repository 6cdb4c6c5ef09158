using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Intercommunalities and their members (<c>epcicom.xlsx</c>, DGCL), codes brought to today's communes.</summary>
internal static class ImportEpci
{
    public const string Fichier = "epcicom.xlsx";

    private static readonly string[] Colonnes = ["siren", "raison_sociale", "nature_juridique", "insee"];

    /// <summary>The EPCI that hold at least one commune of the region, with all their members.</summary>
    public static IReadOnlyList<Epci> Lire(
        string chemin,
        SuiteCodes codes,
        IReadOnlySet<CodeDepartement> region,
        RapportErreurs rapport
    )
    {
        var membres = LireMembres(chemin, codes, rapport);
        return
        [
            .. membres
                .GroupBy(membre => membre.Siren)
                .Where(groupe => groupe.Any(membre => region.Contains(membre.Commune.Departement)))
                .Select(VersEpci)
                .OrderBy(epci => epci.Siren),
        ];
    }

    private static Epci VersEpci(IGrouping<Siren, Membre> groupe) =>
        new(
            groupe.Key,
            groupe.First().Nom,
            groupe.First().Nature,
            [.. groupe.Select(membre => membre.Commune).Distinct().Order()]
        );

    private static List<Membre> LireMembres(string chemin, SuiteCodes codes, RapportErreurs rapport)
    {
        var nom = Path.GetFileName(chemin);
        if (FichierExcel.Lire(chemin, rapport) is not [{ Lignes: [var entete, ..] } feuille, ..])
        {
            return [];
        }
        var rangs = Array.ConvertAll(Colonnes, colonne => Array.IndexOf(entete, colonne));
        for (var i = 0; i < rangs.Length; i++)
        {
            if (rangs[i] < 0)
            {
                rapport.Signaler(nom, 1, Colonnes[i], "colonne absente de l'en-tête. Remettez le fichier d'origine.");
            }
        }
        return rangs.Any(rang => rang < 0) ? [] : LireLignes(nom, feuille, rangs, codes, rapport);
    }

    private static List<Membre> LireLignes(
        string nom,
        FeuilleExcel feuille,
        int[] rangs,
        SuiteCodes codes,
        RapportErreurs rapport
    )
    {
        var membres = new List<Membre>();
        for (var i = 1; i < feuille.Lignes.Count; i++)
        {
            var cellules = Array.ConvertAll(rangs, rang => feuille.Lignes[i][rang]);
            if (Array.TrueForAll(cellules, cellule => cellule.Length == 0))
            {
                continue;
            }
            if (!Siren.TryParse(cellules[0], out var siren))
            {
                rapport.Signaler(nom, i + 1, "siren", $"« {cellules[0]} » n'est pas un numéro SIREN (9 chiffres).");
            }
            else if (!CodeCommune.TryParse(cellules[3], out var code) || codes.Actuel(code) is not { } actuelle)
            {
                rapport.Signaler(
                    nom,
                    i + 1,
                    "insee",
                    $"« {cellules[3]} » n'est le code d'aucune commune, même ancienne."
                );
            }
            else
            {
                membres.Add(new Membre(siren, cellules[1], cellules[2], actuelle));
            }
        }
        return membres;
    }

    private sealed record Membre(Siren Siren, string Nom, string Nature, CodeCommune Commune);
}
