using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Départements of France (<c>departements.csv</c>, code officiel géographique).</summary>
internal static class ImportDepartements
{
    public const string Fichier = "departements.csv";

    public static IReadOnlyList<Departement> Lire(string chemin, RapportErreurs rapport) =>
        [
            .. FichierCsv
                .Lire(chemin, FormatCsv.Virgule, rapport, "DEP", "REG", "LIBELLE")
                .Select(ligne => new Departement(ligne.Departement("DEP"), ligne.Texte("LIBELLE"), ligne.Texte("REG")))
                .OrderBy(departement => departement.Code),
        ];
}
