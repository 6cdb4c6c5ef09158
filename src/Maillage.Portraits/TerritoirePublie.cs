using System.Diagnostics.CodeAnalysis;
using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>
/// A territory a document gives figures of: one of its départements, the region, or France for comparison. Written as the code of the
/// département, <c>76</c> for the region or <c>FR</c>; 76 is therefore never the Seine-Maritime here. The default value is no territory,
/// with an empty text.
/// </summary>
public readonly record struct TerritoirePublie : IComparable<TerritoirePublie>
{
    private const string CodeRegion = "76";
    private const string CodePays = "FR";

    private readonly string? code;

    private TerritoirePublie(string code) => this.code = code;

    /// <summary>The region, Occitanie.</summary>
    public static TerritoirePublie Region { get; } = new(CodeRegion);

    /// <summary>The whole of France.</summary>
    public static TerritoirePublie France { get; } = new(CodePays);

    /// <summary>The département; null for the region, France or the default value.</summary>
    public CodeDepartement? Departement =>
        this != Region && CodeDepartement.TryParse(code, out var departement) ? departement : null;

    /// <summary>A département of the region.</summary>
    public static TerritoirePublie De(CodeDepartement departement) => new(departement.ToString());

    /// <summary>Reads the code of a département, <c>76</c> or <c>FR</c>. Does not throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? saisie, out TerritoirePublie territoire)
    {
        var lu = saisie == CodePays || (CodeDepartement.TryParse(saisie, out var code) && code.ToString() == saisie);
        territoire = lu ? new TerritoirePublie(saisie!) : default;
        return lu;
    }

    /// <inheritdoc />
    public int CompareTo(TerritoirePublie other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The code.</summary>
    public override string ToString() => code ?? "";
}
