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
        new("atlasante", "csv", "text/csv; charset=utf-8", "CSV par commune, colonnes Atlasanté"),
    ];

    /// <summary>A format by its name; null when there is none.</summary>
    public static FormatBrouillon? Trouver(string? id) =>
        Tous.FirstOrDefault(format => string.Equals(format.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Writes a draft.</summary>
    /// <param name="flux">Where to write; can be read and sought, left open.</param>
    /// <param name="brouillon">The draft.</param>
    /// <param name="decoupage">Its mesh.</param>
    /// <param name="fond">The map, for outlines; null leaves them out.</param>
    public void Ecrire(Stream flux, Brouillon brouillon, Decoupage decoupage, FondDeCarte? fond)
    {
        switch (Id)
        {
            case "xlsx":
                ClasseurBrouillon.Ecrire(flux, brouillon, decoupage);
                break;
            case "csv":
                EnTexte(flux, sortie => TableBrouillon.De(brouillon, decoupage, avecEntete: true).EcrireCsv(sortie));
                break;
            case "atlasante":
                EcrireAtlasante(flux, brouillon, decoupage, null);
                break;
            default:
                EnJson(flux, brouillon, decoupage, fond);
                break;
        }
    }

    /// <summary>Writes the classes by commune in the columns of Atlasanté.</summary>
    /// <param name="flux">Where to write; left open.</param>
    /// <param name="brouillon">The zoning.</param>
    /// <param name="decoupage">Its mesh.</param>
    /// <param name="arrete">The day of the order; null before it.</param>
    public static void EcrireAtlasante(Stream flux, Brouillon brouillon, Decoupage decoupage, DateOnly? arrete) =>
        EnTexte(flux, sortie => TableAtlasante.Ecrire(sortie, brouillon, decoupage, arrete));

    private void EnJson(Stream flux, Brouillon brouillon, Decoupage decoupage, FondDeCarte? fond)
    {
        using var json = new Utf8JsonWriter(flux, Json with { Indented = Id == "json" });
        if (Id == "json")
        {
            EcritureBrouillon.Ecrire(json, brouillon);
        }
        else
        {
            EcritureGeoBrouillon.Ecrire(json, brouillon, decoupage, fond ?? new(decoupage.Millesime, []));
        }
    }

    private static void EnTexte(Stream flux, Action<TextWriter> ecrire)
    {
        using var sortie = new StreamWriter(flux, new UTF8Encoding(false), leaveOpen: true);
        ecrire(sortie);
    }
}
