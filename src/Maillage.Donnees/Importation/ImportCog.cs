using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Reads INSEE's list of communes (<c>communes.csv</c>, code officiel géographique): communes in their own right only.</summary>
public static class ImportCog
{
    /// <summary>Name of the file INSEE publishes.</summary>
    public const string Fichier = "communes.csv";

    /// <summary>Reads the codes current at the date of the file.</summary>
    /// <param name="chemin">Path of the list of communes.</param>
    /// <returns>The codes, arrondissements, communes associées and déléguées left out; or French errors.</returns>
    public static Resultat<IReadOnlySet<CodeCommune>> LireCodes(string chemin)
    {
        var rapport = new RapportErreurs();
        IReadOnlySet<CodeCommune> codes = Lire(chemin, rapport).Select(commune => commune.Code).ToHashSet();
        return rapport.Conclure(() => codes);
    }

    internal static IReadOnlyList<CommuneCog> Lire(string chemin, RapportErreurs rapport)
    {
        var communes = new SortedDictionary<CodeCommune, CommuneCog>();
        foreach (var ligne in FichierCsv.Lire(chemin, FormatCsv.Virgule, rapport, "TYPECOM", "COM", "DEP", "LIBELLE"))
        {
            if (ligne.TexteOuVide("TYPECOM") != "COM")
            {
                continue;
            }
            var commune = new CommuneCog(ligne.Commune("COM"), ligne.Departement("DEP"), ligne.Texte("LIBELLE"));
            if (!communes.TryAdd(commune.Code, commune))
            {
                ligne.Signaler("COM", $"la commune {commune.Code} figure deux fois. Retirez une des deux lignes.");
            }
        }
        return [.. communes.Values];
    }
}

/// <summary>A current commune of the official list.</summary>
internal sealed record CommuneCog(CodeCommune Code, CodeDepartement Departement, string Nom);
