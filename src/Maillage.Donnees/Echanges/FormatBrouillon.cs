using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>A format a draft travels in.</summary>
/// <param name="Id">Its name, <c>xlsx</c>.</param>
/// <param name="Extension">Of its files, without the dot.</param>
/// <param name="Type">Media type.</param>
/// <param name="Nom">Name on pages.</param>
public sealed record FormatBrouillon(string Id, string Extension, string Type, string Nom)
{
    /// <summary>The format in which zonings are published, by commune.</summary>
    public const string Atlasante = "atlasante";

    private static readonly JsonWriterOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        IndentSize = 1,
    };

    /// <summary>The formats.</summary>
    public static IReadOnlyList<FormatBrouillon> Tous { get; } =
    [
        new("json", "json", "application/json", "JSON, complet"),
        new(
            "xlsx",
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "classeur Excel, complet"
        ),
        new("csv", "csv", "text/csv; charset=utf-8", "CSV, les décisions"),
        new("geojson", "geojson", "application/geo+json", "GeoJSON, complet avec les contours"),
        new(Atlasante, "csv", "text/csv; charset=utf-8", "CSV par commune, colonnes Atlasanté"),
    ];

    /// <summary>A format by its name; null when there is none.</summary>
    public static FormatBrouillon? Trouver(string? id) =>
        Tous.FirstOrDefault(format => string.Equals(format.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Writes a zoning.</summary>
    /// <param name="flux">Where to write; can be read and sought, left open.</param>
    /// <param name="zonage">The zoning.</param>
    public void Ecrire(Stream flux, ZonageAEcrire zonage)
    {
        switch (Id)
        {
            case "xlsx":
                ClasseurBrouillon.Ecrire(flux, zonage.Brouillon, zonage.Decoupage);
                break;
            case "csv":
                var table = TableBrouillon.De(zonage.Brouillon, zonage.Decoupage, avecEntete: true);
                EnTexte(flux, table.EcrireCsv);
                break;
            case Atlasante:
                EnTexte(
                    flux,
                    sortie => TableAtlasante.Ecrire(sortie, zonage.Brouillon, zonage.Decoupage, zonage.Arrete)
                );
                break;
            default:
                EnJson(flux, zonage);
                break;
        }
    }

    private void EnJson(Stream flux, ZonageAEcrire zonage)
    {
        using var json = new Utf8JsonWriter(flux, Json with { Indented = Id == "json" });
        if (Id == "json")
        {
            EcritureBrouillon.Ecrire(json, zonage.Brouillon);
        }
        else
        {
            var fond = zonage.Fond ?? new(zonage.Decoupage.Millesime, []);
            EcritureGeoBrouillon.Ecrire(json, zonage.Brouillon, zonage.Decoupage, fond);
        }
    }

    private static void EnTexte(Stream flux, Action<TextWriter> ecrire)
    {
        using var sortie = new StreamWriter(flux, new UTF8Encoding(false), leaveOpen: true);
        ecrire(sortie);
    }
}
