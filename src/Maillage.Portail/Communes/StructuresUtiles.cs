using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>Order in which the FINESS categories matter to somebody who settles.</summary>
internal static class StructuresUtiles
{
    // FINESS writes its labels without accents on capitals and with references to articles: these are for readers.
    private static readonly (string Categorie, string Nom)[] Dabord =
    [
        ("603", "Maison de santé"),
        ("124", "Centre de santé"),
        ("604", "Communauté professionnelle territoriale de santé (CPTS), siège"),
        ("617", "Maison médicale de garde"),
        ("101", "Centre hospitalier régional"),
        ("355", "Centre hospitalier"),
        ("106", "Centre hospitalier, ancien hôpital local"),
        ("365", "Établissement de soins pluridisciplinaire"),
        ("128", "Établissement de soins chirurgicaux"),
        ("109", "Établissement privé de soins de suite et de réadaptation"),
        ("620", "Pharmacie"),
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
        Array.FindIndex(Dabord, premiere => premiere.Categorie == structure.Categorie) is var rang and >= 0
            ? rang
            : Dabord.Length;

    /// <summary>Name for readers.</summary>
    public static string Nom(CompteStructures structure) =>
        EstPremiere(structure) ? Dabord[Rang(structure)].Nom : LibelleFiness.Lire(structure.Libelle);
}
