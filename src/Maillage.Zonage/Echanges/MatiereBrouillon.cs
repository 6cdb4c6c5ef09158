namespace Maillage.Zonage;

/// <summary>What a file says of a draft, as texts, whatever its format; an empty text is nothing said.</summary>
public sealed record MatiereBrouillon
{
    /// <summary>What is said of the draft as a whole.</summary>
    public LigneLue Entete { get; init; } = LigneLue.Vide;

    /// <summary>What is said of each territory.</summary>
    public required IReadOnlyList<LigneLue> Decisions { get; init; }

    /// <summary>What is said of each opinion asked.</summary>
    public IReadOnlyList<LigneLue> Etapes { get; init; } = [];
}

/// <summary>Texts under their names.</summary>
/// <param name="Ligne">Line of the file they were read at, from 1; null when lines mean nothing there.</param>
/// <param name="Cellules">The texts.</param>
public sealed record LigneLue(int? Ligne, IReadOnlyDictionary<string, string> Cellules)
{
    /// <summary>Nothing said.</summary>
    public static LigneLue Vide { get; } = new(null, new Dictionary<string, string>());

    /// <summary>The text of a name, without spaces around; empty when there is none.</summary>
    public string this[string nom] => Cellules.GetValueOrDefault(nom, "").Trim();
}
