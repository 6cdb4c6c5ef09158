namespace Maillage.Donnees;

/// <summary>A table ready to be written, with what the manifest says of it.</summary>
/// <param name="Table">The rows.</param>
/// <param name="Provenance">Producer, title, origin, millésime, licence.</param>
/// <param name="Bruts">Raw files it was made from, relative to the raw folder.</param>
internal sealed record FichierCompile(TableCsv Table, Provenance Provenance, params string[] Bruts)
{
    /// <summary>Figures checked when the table was made, by name.</summary>
    public IReadOnlyDictionary<string, long> Chiffres { get; init; } = new Dictionary<string, long>();
}
