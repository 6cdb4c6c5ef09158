using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Maillage.Donnees;

/// <summary>Describes the compiled tables for other software (Frictionless data package) and for people (licences).</summary>
internal static partial class DescriptionPaquet
{
    private static readonly HashSet<string> Identifiants =
    [
        "code",
        "ancien",
        "gauche",
        "droite",
        "voisine",
        "siren",
        "commune",
        "epci",
        "categorie",
        "departement",
        "region",
        "territoire",
    ];

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static byte[] Octets(IReadOnlyList<FichierCompile> fichiers)
    {
        var paquet = new
        {
            profile = "tabular-data-package",
            name = "maillage-occitanie",
            title = "Maillage : chiffres de référence des communes d'Occitanie",
            resources = fichiers.OrderBy(f => f.Table.Chemin, StringComparer.Ordinal).Select(Ressource),
        };
        return [.. JsonSerializer.SerializeToUtf8Bytes(paquet, Options), (byte)'\n'];
    }

    public static byte[] Licences(Manifeste manifeste)
    {
        var texte = new StringBuilder(
            """
            # Licences des données

            Le code de Maillage est sous licence MIT. Les chiffres de ce dossier viennent de producteurs publics et gardent leur licence.
            Les tables ont été recalculées et mises à notre format ; `manifeste.json` donne l'origine et l'empreinte de chaque fichier brut.

            | Table | Producteur | Original | Millésime | Licence |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n")
        );
        foreach (var table in manifeste.Tables)
        {
            var p = table.Provenance;
            texte.Append(
                CultureInfo.InvariantCulture,
                $"| `{table.Chemin}` | {p.Producteur} | {p.Titre} | {p.Millesime} | {p.Licence} |\n"
            );
        }
        return Encoding.UTF8.GetBytes(texte.ToString());
    }

    private static object Ressource(FichierCompile fichier) =>
        new
        {
            name = fichier.Table.Chemin.Replace('/', '-').Replace(".csv", "", StringComparison.Ordinal),
            path = fichier.Table.Chemin,
            profile = "tabular-data-resource",
            title = fichier.Provenance.Titre,
            encoding = "utf-8",
            dialect = new
            {
                delimiter = ";",
                lineTerminator = "\n",
                doubleQuote = false,
            },
            schema = new
            {
                fields = fichier.Table.Colonnes.Select(
                    (nom, rang) => new { name = nom, type = Type(fichier.Table, rang) }
                ),
            },
            sources = new[] { new { title = fichier.Provenance.Producteur, path = fichier.Provenance.Origine } },
            licenses = new[] { new { title = fichier.Provenance.Licence } },
        };

    private static string Type(TableCsv table, int rang)
    {
        var cellules = table.Colonne(rang).Where(cellule => cellule.Length > 0).ToList();
        return Identifiants.Contains(table.Colonnes[rang]) || cellules.Count == 0 ? "string"
            : cellules.TrueForAll(MotifEntier().IsMatch) ? "integer"
            : cellules.TrueForAll(MotifNombre().IsMatch) ? "number"
            : cellules.TrueForAll(MotifDate().IsMatch) ? "date"
            : "string";
    }

    [GeneratedRegex("^-?[0-9]+$")]
    private static partial Regex MotifEntier();

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$")]
    private static partial Regex MotifNombre();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    private static partial Regex MotifDate();
}
