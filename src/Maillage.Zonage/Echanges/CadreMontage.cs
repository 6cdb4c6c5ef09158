using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>What a draft is checked against when it is read.</summary>
public sealed record CadreMontage
{
    /// <summary>The methods, oldest first.</summary>
    public required IReadOnlyList<MethodeZonage> Methodes { get; init; }

    /// <summary>The communes of France and their moves.</summary>
    public required RepertoireCommunes Repertoire { get; init; }

    /// <summary>The meshes at hand.</summary>
    public required IReadOnlyList<Decoupage> Decoupages { get; init; }

    /// <summary>The mesh wanted; null for that of the file.</summary>
    public Maille? Voulue { get; init; }

    /// <summary>Method of a file that names none; null for the latest.</summary>
    public string? Methode { get; init; }

    /// <summary>Name of a draft whose file gives none.</summary>
    public string Nom { get; init; } = "Brouillon importé";

    /// <summary>The instances known; null when any is taken.</summary>
    public IReadOnlySet<string>? Instances { get; init; }

    /// <summary>A mesh at hand; null when its table is not.</summary>
    public Decoupage? Trouver(Maille maille) => Decoupages.FirstOrDefault(decoupage => decoupage.Maille == maille);
}
