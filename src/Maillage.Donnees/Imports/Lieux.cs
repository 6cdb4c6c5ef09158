namespace Maillage.Donnees;

/// <summary>Places by identifier, found without making a text of each cell.</summary>
internal sealed class Lieux
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> rangs;

    public Lieux(IReadOnlyDictionary<string, int> rangs)
    {
        Nombre = rangs.Count;
        this.rangs = new Dictionary<string, int>(rangs, StringComparer.Ordinal).GetAlternateLookup<
            ReadOnlySpan<char>
        >();
    }

    public int Nombre { get; }

    public int? Rang(ReadOnlySpan<char> identifiant) => rangs.TryGetValue(identifiant, out var rang) ? rang : null;
}
