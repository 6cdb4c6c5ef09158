using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>Order in which the FINESS categories matter to somebody who settles.</summary>
internal static class StructuresUtiles
{
    private static readonly string[] Dabord =
    [
        "603", // maison de santé
        "124", // centre de santé
        "604", // siège de communauté professionnelle territoriale de santé
        "617", // maison médicale de garde
        "101",
        "355",
        "106",
        "365",
        "128",
        "109", // hospitals
        "620", // pharmacy
    ];

    public static IReadOnlyList<CompteStructures> Ranger(IReadOnlyList<CompteStructures> structures) =>
        [.. structures.OrderBy(Rang).ThenBy(structure => structure.Libelle, StringComparer.Ordinal)];

    /// <summary>Counts of several communes together, the most useful first.</summary>
    public static IReadOnlyList<CompteStructures> Sommer(
        ReferentielTerritorial referentiel,
        IEnumerable<CodeCommune> communes
    ) =>
        Ranger([
            .. communes
                .SelectMany(code => referentiel.Structures.GetValueOrDefault(code, []))
                .GroupBy(structure => (structure.Categorie, structure.Libelle))
                .Select(groupe => new CompteStructures(
                    groupe.Key.Categorie,
                    groupe.Key.Libelle,
                    groupe.Sum(structure => structure.Nombre)
                )),
        ]);

    public static bool EstPremiere(CompteStructures structure) => Rang(structure) < Dabord.Length;

    private static int Rang(CompteStructures structure) =>
        Array.IndexOf(Dabord, structure.Categorie) is var rang and >= 0 ? rang : Dabord.Length;
}
