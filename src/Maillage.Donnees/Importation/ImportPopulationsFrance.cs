using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// Municipal population of every commune of France (<c>donnees_communes.csv</c>). Paris, Lyon and Marseille come by arrondissement and
/// are summed through the list of communes; Mayotte is not in the file and stays unknown.
/// </summary>
internal static class ImportPopulationsFrance
{
    public const string Fichier = "donnees_communes.csv";

    public static IReadOnlyDictionary<CodeCommune, int> Lire(string chemin, string cheminCog, RapportErreurs rapport)
    {
        var communeDe = LireArrondissements(cheminCog, rapport);
        var populations = new Dictionary<CodeCommune, int>();
        foreach (var ligne in FichierCsv.Lire(chemin, FormatCsv.PointVirgule, rapport, "COM", "PMUN"))
        {
            var code = ligne.Commune("COM");
            var commune = communeDe.GetValueOrDefault(code, code);
            populations[commune] = populations.GetValueOrDefault(commune) + ligne.Entier("PMUN");
        }
        return populations;
    }

    private static Dictionary<CodeCommune, CodeCommune> LireArrondissements(string cheminCog, RapportErreurs rapport)
    {
        var communeDe = new Dictionary<CodeCommune, CodeCommune>();
        foreach (var ligne in FichierCsv.Lire(cheminCog, FormatCsv.Virgule, rapport, "TYPECOM", "COM", "COMPARENT"))
        {
            if (ligne.TexteOuVide("TYPECOM") == "ARM")
            {
                communeDe[ligne.Commune("COM")] = ligne.Commune("COMPARENT");
            }
        }
        return communeDe;
    }
}
