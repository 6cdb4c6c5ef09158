using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Compiles published accessibility, counts of establishments and the zoning of nurses.</summary>
internal static class EtapeAcces
{
    /// <summary>Folder of the raw data where the DREES workbooks are dropped.</summary>
    public const string DossierClasseurs = "apl-drees";

    private const string DossierApl = "apl-drees-2016-2018";
    private const string Finess = "finess-occitanie-2026";
    private const string Infirmiers = "zonage-infirmiers-cartosante";

    public static IEnumerable<FichierCompile> Executer(ContexteCompilation contexte)
    {
        yield return Apl(contexte);
        var comptes = ImportStructures.Lire(contexte.Chemin(Finess, ImportStructures.Fichier), contexte);
        yield return Structures(comptes);
        yield return Categories(comptes);
        yield return ZonageInfirmiers(contexte);
    }

    private static FichierCompile Apl(ContexteCompilation contexte)
    {
        var valeurs = ImportApl
            .Lire(contexte.Chemin(DossierApl, ImportApl.Fichier), contexte)
            .SelectMany(ligne => ligne.Value.Select(apl => (Cle: (ligne.Key, apl.Annee), apl)))
            .ToDictionary(couple => couple.Cle, couple => couple.apl);
        var bruts = new List<string> { $"{DossierApl}/{ImportApl.Fichier}" };
        foreach (var classeur in Depots.Fichiers(contexte.DossierBrut, DossierClasseurs, "*.xls*"))
        {
            bruts.Add($"{DossierClasseurs}/{Path.GetFileName(classeur)}");
            foreach (var (commune, apl) in AplDeClasseur.Lire(classeur, contexte))
            {
                valeurs[(commune, apl.Annee)] = apl;
            }
        }
        var table = new TableCsv(
            CheminsTables.Apl,
            "commune",
            "annee",
            "tous_ages",
            "jusqu_a_65_ans",
            "population_standardisee"
        );
        foreach (var ((commune, _), apl) in valeurs)
        {
            table.Ajouter(
                commune.ToString(),
                TableCsv.Texte(apl.Annee),
                TableCsv.Texte(apl.TousAges, 3),
                TableCsv.Texte(apl.JusquA65Ans, 3),
                TableCsv.Texte(apl.PopulationStandardisee, 2)
            );
        }
        return new(table, Provenances.Apl, [.. bruts]);
    }

    private static FichierCompile Structures(IReadOnlyList<(CodeCommune Commune, CompteStructures Compte)> comptes)
    {
        var table = new TableCsv(CheminsTables.Structures, "commune", "categorie", "nombre");
        foreach (var (commune, compte) in comptes)
        {
            table.Ajouter(commune.ToString(), compte.Categorie, TableCsv.Texte(compte.Nombre));
        }
        return new(table, Provenances.Structures, $"{Finess}/{ImportStructures.Fichier}")
        {
            Chiffres = new Dictionary<string, long> { ["etablissements"] = comptes.Sum(c => c.Compte.Nombre) },
        };
    }

    private static FichierCompile Categories(IReadOnlyList<(CodeCommune Commune, CompteStructures Compte)> comptes)
    {
        var table = new TableCsv(CheminsTables.Categories, "categorie", "libelle");
        foreach (var (code, libelle) in comptes.Select(c => (c.Compte.Categorie, c.Compte.Libelle)).Distinct())
        {
            table.Ajouter(code, libelle);
        }
        return new(table, Provenances.Structures, $"{Finess}/{ImportStructures.Fichier}");
    }

    private static FichierCompile ZonageInfirmiers(ContexteCompilation contexte)
    {
        var classes = ImportZonageInfirmiers.Lire(
            contexte.Chemin(Infirmiers, ImportZonageInfirmiers.Fichier),
            contexte
        );
        var table = new TableCsv(CheminsTables.Infirmiers, "commune", "classe");
        foreach (var (commune, classe) in classes)
        {
            table.Ajouter(commune.ToString(), classe.Code());
        }
        return new(table, Provenances.ZonageInfirmiers, $"{Infirmiers}/{ImportZonageInfirmiers.Fichier}")
        {
            Chiffres = Enum.GetValues<ClasseInfirmiers>()
                .ToDictionary(classe => classe.Code(), classe => (long)classes.Values.Count(c => c == classe)),
        };
    }
}
