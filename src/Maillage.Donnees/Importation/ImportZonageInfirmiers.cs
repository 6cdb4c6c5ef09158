using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Zoning of nurses by commune (CartoSanté export): two banner lines, then <c>;</c>.</summary>
internal static class ImportZonageInfirmiers
{
    public const string Fichier = "zonage-raw.csv";

    public static IReadOnlyDictionary<CodeCommune, ClasseInfirmiers> Lire(string chemin, ContexteCompilation contexte)
    {
        var classes = new Dictionary<CodeCommune, ClasseInfirmiers>();
        var format = new FormatCsv(';', LignesBanniere: 2);
        foreach (var ligne in FichierCsv.Lire(chemin, format, contexte.Rapport, "Code", "Zonage infirmiers"))
        {
            var texte = ligne.TexteOuVide("Zonage infirmiers");
            if (texte.StartsWith("N/A", StringComparison.Ordinal))
            {
                continue;
            }
            if (Classe(texte) is not { } classe)
            {
                ligne.Signaler(
                    "Zonage infirmiers",
                    $"« {texte} » n'est pas une classe du zonage (1_Tres_sous_dotee à 5_Sur_dotee)."
                );
            }
            else if (contexte.Region.Contains(ligne.Commune("Code")))
            {
                classes[ligne.Commune("Code")] = classe;
            }
        }
        return classes;
    }

    private static ClasseInfirmiers? Classe(string texte) =>
        texte switch
        {
            "1_Tres_sous_dotee" => ClasseInfirmiers.TresSousDotee,
            "2_Sous_dotee" => ClasseInfirmiers.SousDotee,
            "3_intermediaire" => ClasseInfirmiers.Intermediaire,
            "4_Tres_dotee" => ClasseInfirmiers.TresDotee,
            "5_Sur_dotee" => ClasseInfirmiers.SurDotee,
            _ => null,
        };
}
