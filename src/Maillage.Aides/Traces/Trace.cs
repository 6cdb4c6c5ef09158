using System.Text.Json;

namespace Maillage.Aides;

/// <summary>
/// A simulation with everything it was drawn from, so that it can be done again without the rules or the data of the day. Its shape is the
/// JSON schema <c>docs/schemas/trace-1.json</c>. It holds every answer given, confidential ones included.
/// </summary>
public sealed record Trace
{
    /// <summary>Name and version of the shape.</summary>
    public const string SchemaActuel = "maillage/trace/1";

    /// <summary>Must be <see cref="SchemaActuel"/>.</summary>
    public required string Schema { get; init; }

    /// <summary>What answered.</summary>
    public required MoteurTrace Moteur { get; init; }

    /// <summary>What was asked.</summary>
    public required QuestionTrace Question { get; init; }

    /// <summary>What the data said of the place that day.</summary>
    public required LieuTrace Lieu { get; init; }

    /// <summary>The rules.</summary>
    public required ReglesTrace Regles { get; init; }

    /// <summary>The data, by fingerprint only: what was used of them is in <see cref="Lieu"/>.</summary>
    public required DonneesTrace Donnees { get; init; }

    /// <summary>What was answered.</summary>
    public required ReponseTrace Reponse { get; init; }
}

/// <summary>The engine: its version and the fingerprint of its vocabulary.</summary>
public sealed record MoteurTrace(string Version, string Vocabulaire);

/// <summary>The question: code of the commune, day of signature, profile as JSON.</summary>
public sealed record QuestionTrace(string Commune, DateOnly Date, JsonElement Profil);

/// <summary>The rules: fingerprint of the whole, then each file.</summary>
public sealed record ReglesTrace(string Empreinte, IReadOnlyList<FichierTrace> Fichiers);

/// <summary>A file of rules; <paramref name="Aide"/> is null when it is not that of one aid, <paramref name="Texte"/> when left out.</summary>
public sealed record FichierTrace(string Chemin, string? Aide, string Empreinte, string? Texte);

/// <summary>The data: fingerprint of the manifest, then of each table it names.</summary>
public sealed record DonneesTrace(string Manifeste, IReadOnlyList<TableTrace> Tables);

/// <summary>A table and its fingerprint.</summary>
public sealed record TableTrace(string Chemin, string Empreinte);

/// <summary>The answer of the contract and the fingerprint of its compact form.</summary>
public sealed record ReponseTrace(string Empreinte, JsonElement Corps);
