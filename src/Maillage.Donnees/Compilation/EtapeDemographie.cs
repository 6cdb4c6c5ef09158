using System.Globalization;
using System.Text.RegularExpressions;

namespace Maillage.Donnees;

/// <summary>Compiles what projections start from: doctors by age and by département, inhabitants by age. A raw folder without them has none.</summary>
internal static partial class EtapeDemographie
{
    private const string Drees = "rpps-drees-departement-2012-2020";
    private const string Insee = "population-age-departement";

    public static IEnumerable<FichierCompile> Executer(ContexteCompilation contexte)
    {
        if (Directory.Exists(Path.Combine(contexte.DossierBrut, Drees)))
        {
            yield return Ages(contexte);
            yield return Departements(contexte);
        }
        if (Directory.Exists(Path.Combine(contexte.DossierBrut, Insee)))
        {
            yield return Populations(contexte);
        }
    }

    private static FichierCompile Ages(ContexteCompilation contexte)
    {
        var table = new TableCsv(CheminsTables.MedecinsAges, "annee", "age_min", "age_max", "medecins");
        var chemin = contexte.Chemin(Drees, ImportMedecinsDrees.Ages);
        var lignes = ImportMedecinsDrees.Lire(chemin, "trage_med", contexte.Rapport);
        foreach (var (tranche, annee, medecins) in lignes)
        {
            var bornes = Nombres().Matches(tranche).Skip(1).Select(borne => borne.Value).ToArray();
            var (du, au) = bornes.Length == 2 ? (bornes[0], bornes[1]) : Bornes(tranche, bornes[0]);
            table.Ajouter(TableCsv.Texte(annee), du, au, TableCsv.Texte(medecins));
        }
        return new(table, Provenances.MedecinsAges, $"{Drees}/{ImportMedecinsDrees.Ages}")
        {
            Chiffres = Derniere(lignes, "medecins_2020"),
        };
    }

    // « Moins de 30 ans » has no lower bound, « 65 ans et plus » no upper one.
    private static (string Du, string Au) Bornes(string tranche, string borne) =>
        tranche.Contains("Moins", StringComparison.Ordinal)
            ? ("0", TableCsv.Texte(int.Parse(borne, CultureInfo.InvariantCulture) - 1))
            : (borne, "");

    private static FichierCompile Departements(ContexteCompilation contexte)
    {
        var table = new TableCsv(CheminsTables.MedecinsDepartements, "departement", "annee", "medecins");
        var chemin = contexte.Chemin(Drees, ImportMedecinsDrees.Departements);
        var lignes = ImportMedecinsDrees.Lire(chemin, "dep_insc", contexte.Rapport);
        foreach (var (cle, annee, medecins) in lignes)
        {
            var code = cle[0] == '0' ? cle[1..3] : cle[..3];
            table.Ajouter(code, TableCsv.Texte(annee), TableCsv.Texte(medecins));
        }
        return new(table, Provenances.MedecinsDepartements, $"{Drees}/{ImportMedecinsDrees.Departements}")
        {
            Chiffres = Derniere(lignes, "medecins_2020"),
        };
    }

    private static FichierCompile Populations(ContexteCompilation contexte)
    {
        var chemin = contexte.Chemin(Insee, ImportPopulationsAges.Fichier);
        var lignes = ImportPopulationsAges.Lire(chemin, contexte);
        var table = new TableCsv(
            CheminsTables.PopulationsAges,
            ["departement", "annee", .. ImportPopulationsAges.Tranches]
        );
        foreach (var (departement, annee, habitants) in lignes)
        {
            table.Ajouter([
                departement.ToString(),
                TableCsv.Texte(annee),
                .. habitants.Select(nombre => TableCsv.Texte(nombre)),
            ]);
        }
        return new(table, Provenances.PopulationsAges, $"{Insee}/{ImportPopulationsAges.Fichier}")
        {
            Chiffres = new Dictionary<string, long>
            {
                ["habitants_2021"] = lignes.Where(l => l.Annee == 2021).Sum(l => l.Habitants.Sum(n => (long)n)),
            },
        };
    }

    private static Dictionary<string, long> Derniere(
        IReadOnlyList<(string Cle, int Annee, int Medecins)> lignes,
        string nom
    ) => new() { [nom] = lignes.Where(ligne => ligne.Annee == 2020).Sum(ligne => (long)ligne.Medecins) };

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Nombres();
}
