using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>What the export says of a commune; null is unknown.</summary>
internal readonly record struct ZonageObserve(Zone? Medecins, bool? Zrr);

/// <summary>
/// Zoning of general practitioners and ZRR of the CartoSanté export. The rows that the join by name left without a class are looked up
/// again in the export under the former names of the commune: the class is kept when every former name is there and all agree.
/// </summary>
internal static class ImportZonageMedecins
{
    public const string Fichier = "zonage_occitanie_insee.csv";
    public const string Export = "zonmed_enrichi_final.csv";

    /// <summary>Names and merges later than this day are not in the export.</summary>
    private static readonly DateOnly NomsDepuis = new(2024, 1, 1);

    public static IReadOnlyDictionary<CodeCommune, ZonageObserve> Lire(
        string dossier,
        string cheminMouvements,
        ContexteCompilation contexte
    )
    {
        var zonages = new Dictionary<CodeCommune, ZonageObserve>();
        var chemin = Path.Combine(dossier, Fichier);
        foreach (
            var ligne in FichierCsv.Lire(
                chemin,
                FormatCsv.Virgule,
                contexte.Rapport,
                "code_insee",
                "Zonage",
                "Zonage_RR"
            )
        )
        {
            zonages[ligne.Commune("code_insee")] = new ZonageObserve(LireClasse(ligne), LireZrr(ligne));
        }
        var export = new NomsExport(Path.Combine(dossier, Export), contexte.Rapport);
        var noms = AnciensNoms.Lire(cheminMouvements, NomsDepuis, contexte);
        foreach (var commune in zonages.Keys.Where(code => zonages[code].Medecins is null).ToList())
        {
            zonages[commune] = export.Chercher(commune.Departement, noms[commune]);
        }
        return zonages;
    }

    public static Zone? LireClasse(LigneCsv ligne)
    {
        switch (ligne.TexteOuVide("Zonage"))
        {
            case "1_ZIP":
                return Zone.Zip;
            case "2_ZAC":
                return Zone.Zac;
            case "4_ZAR":
                return Zone.Zar;
            case "3_HZ":
                return Zone.HorsZonage;
            case "" or "N/A - résultat non disponible":
                return null;
            case var autre:
                ligne.Signaler("Zonage", $"« {autre} » n'est pas une classe du zonage (1_ZIP, 2_ZAC, 3_HZ, 4_ZAR).");
                return null;
        }
    }

    /// <summary>Classed or not; a partial class, or several joined by « | », is unknown.</summary>
    public static bool? LireZrr(LigneCsv ligne) =>
        ligne.TexteOuVide("Zonage_RR") switch
        {
            "C - Classée en ZRR" => true,
            "NC - Commune non classée" => false,
            _ => null,
        };
}
