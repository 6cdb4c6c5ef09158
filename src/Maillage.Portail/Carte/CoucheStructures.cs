using System.Globalization;
using Maillage.Portail.Communes;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Carte;

/// <summary>A category of establishments people may choose to count.</summary>
public sealed record CategorieStructures(string Code, string Libelle, int Nombre);

/// <summary>The layer that counts the establishments of a category.</summary>
internal static class CoucheStructures
{
    public const string Id = "structures";

    /// <summary>Category counted when none is asked for: maisons de santé.</summary>
    public const string ParDefaut = "603";

    private static readonly ClasseCarte[] Classes =
    [
        new("c0", "aucune", "q1"),
        new("c1", "1", "q2"),
        new("c2", "2", "q3"),
        new("c3", "3 ou 4", "q4"),
        new("c5", "5 et plus", "q5"),
    ];

    public static CoucheAtlas Couche { get; } =
        new()
        {
            Id = Id,
            Nom = "Structures de soins",
            Colonne = "Établissements",
            Source = "Finess, ministère chargé de la santé, avril 2026",
            Explication =
                "Établissements de la catégorie choisie, par commune d’implantation. Une CPTS est comptée à son siège ; les cabinets libéraux n’y figurent pas.",
            Classes = Classes,
            Lire = (monde, sujet, commune) => Mesurer(commune, Nombre(monde, commune, sujet.Categorie)),
        };

    /// <summary>Every category of the region, the most useful first.</summary>
    public static IReadOnlyList<CategorieStructures> Categories(Monde monde) =>
        [
            .. StructuresUtiles
                .Ranger([
                    .. monde
                        .Referentiel.Structures.Values.SelectMany(liste => liste)
                        .GroupBy(compte => (compte.Categorie, compte.Libelle))
                        .Select(groupe => new CompteStructures(
                            groupe.Key.Categorie,
                            groupe.Key.Libelle,
                            groupe.Sum(compte => compte.Nombre)
                        )),
                ])
                .Select(compte => new CategorieStructures(
                    compte.Categorie,
                    StructuresUtiles.Nom(compte),
                    compte.Nombre
                )),
        ];

    private static int Nombre(Monde monde, Commune commune, string categorie) =>
        monde
            .Referentiel.Structures.GetValueOrDefault(commune.Code, [])
            .Where(compte => compte.Categorie == categorie)
            .Sum(compte => compte.Nombre);

    private static MesureCommune Mesurer(Commune commune, int nombre)
    {
        var classe = nombre switch
        {
            0 => Classes[0],
            1 => Classes[1],
            2 => Classes[2],
            < 5 => Classes[3],
            _ => Classes[4],
        };
        var texte = nombre == 0 ? "aucun établissement" : Mots.Pluriel(nombre, "établissement", "établissements");
        return new MesureCommune(commune, classe, texte, nombre);
    }
}
