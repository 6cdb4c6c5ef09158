using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>
/// A zoning in the columns Atlasanté publishes, by commune: every cell quoted, commas, days as dd/MM/yyyy, <c>NC</c> for a commune that is
/// not classed. Each commune has the class of its territory; quarters classed on their own have no row there. The day of the order stays
/// empty until there is one.
/// </summary>
public static class TableAtlasante
{
    /// <summary>What is written for a commune that is not classed.</summary>
    public const string NonClasse = "NC";

    /// <summary>The columns.</summary>
    public static IReadOnlyList<string> Colonnes { get; } =
    ["com_code", "niveau", "zmed_niveau", "zmed_date_arrete", "tvs_lib"];

    /// <summary>Writes one row by commune of the mesh, by code.</summary>
    /// <param name="sortie">Where to write; left open.</param>
    /// <param name="brouillon">The zoning.</param>
    /// <param name="decoupage">Its mesh.</param>
    /// <param name="arrete">The day of the order; null before it.</param>
    public static void Ecrire(TextWriter sortie, Brouillon brouillon, Decoupage decoupage, DateOnly? arrete)
    {
        var jour = arrete?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "";
        Ligne(sortie, Colonnes);
        var communes = decoupage
            .Territoires.SelectMany(territoire => territoire.Communes, (territoire, commune) => (territoire, commune))
            .OrderBy(paire => paire.commune);
        foreach (var (territoire, commune) in communes)
        {
            var decision = brouillon.Decisions.GetValueOrDefault(territoire.Code);
            Ligne(
                sortie,
                [
                    commune.ToString(),
                    "COM",
                    decision?.Classe.Sigle() ?? NonClasse,
                    decision is null ? "" : jour,
                    brouillon.Maille == Maille.TerritoireDeVieSante ? territoire.Nom : "",
                ]
            );
        }
    }

    private static void Ligne(TextWriter sortie, IReadOnlyList<string> cellules)
    {
        sortie.Write(
            string.Join(
                ',',
                cellules.Select(cellule => $"\"{cellule.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")
            )
        );
        sortie.Write('\n');
    }
}
