using System.Text.Encodings.Web;
using System.Text.Json;

namespace Maillage.Donnees;

/// <summary>What <c>manifeste.json</c> says of one table.</summary>
public sealed record TableManifeste
{
    /// <summary>Path in the folder of data, <c>/</c> between folders.</summary>
    public required string Chemin { get; init; }

    /// <summary>Names of the columns, in order.</summary>
    public required IReadOnlyList<string> Colonnes { get; init; }

    /// <summary>Rows, header not counted.</summary>
    public required int Lignes { get; init; }

    /// <summary>SHA-256 of the table.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Where the figures come from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Raw files the table was made from.</summary>
    public required IReadOnlyList<FichierBrut> Bruts { get; init; }

    /// <summary>Figures checked when the table was made, by name.</summary>
    public required IReadOnlyDictionary<string, long> Chiffres { get; init; }
}

/// <summary>The list of the compiled tables, their sources and their fingerprints.</summary>
/// <param name="Tables">The tables, by path.</param>
public sealed record Manifeste(IReadOnlyList<TableManifeste> Tables)
{
    /// <summary>Name of the file in the folder of data.</summary>
    public const string Fichier = "manifeste.json";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>Reads the manifest of a folder of data.</summary>
    public static Resultat<Manifeste> Lire(string dossier)
    {
        var chemin = Path.Combine(dossier, Fichier);
        if (!File.Exists(chemin))
        {
            return Echec(
                "fichier absent. Lancez « maillage donnees compiler --brut <dossier> » ou indiquez --donnees."
            );
        }
        try
        {
            return JsonSerializer.Deserialize<Manifeste>(File.ReadAllBytes(chemin), Options) is { } manifeste
                ? new Resultat<Manifeste>(manifeste)
                : Echec("fichier vide. Recompilez les données.");
        }
        catch (JsonException erreur)
        {
            var ligne = (int?)erreur.LineNumber + 1;
            return new Resultat<Manifeste>([
                new(Fichier, ligne, erreur.Path, "contenu illisible. Recompilez les données."),
            ]);
        }
    }

    internal byte[] Octets() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Options), (byte)'\n'];

    private static Resultat<Manifeste> Echec(string message) => new([new(Fichier, null, null, message)]);
}
