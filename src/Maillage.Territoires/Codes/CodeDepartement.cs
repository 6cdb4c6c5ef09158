using System.Diagnostics.CodeAnalysis;

namespace Maillage.Territoires;

/// <summary>
/// INSEE code of a département: <c>09</c>, <c>2A</c>, <c>974</c>. The default value is no département, with an empty text.
/// </summary>
public readonly record struct CodeDepartement : IComparable<CodeDepartement>
{
    private readonly string? texte;

    private CodeDepartement(string texte) => this.texte = texte;

    /// <summary>Reads a code, surrounding spaces ignored. Does not throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? saisie, out CodeDepartement code)
    {
        var texte = saisie?.Trim().ToUpperInvariant();
        var valide = texte switch
        {
            "2A" or "2B" => true,
            { Length: 2 } => texte.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && texte != "00",
            { Length: 3 } => texte.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && texte.StartsWith('9'),
            _ => false,
        };
        code = valide ? new CodeDepartement(texte!) : default;
        return valide;
    }

    /// <summary>Reads a code known to be well formed.</summary>
    /// <exception cref="FormatException">The text is not a département code.</exception>
    public static CodeDepartement Parse(string saisie) =>
        TryParse(saisie, out var code)
            ? code
            : throw new FormatException($"« {saisie} » n'est pas un code de département (par exemple 09, 2A ou 974).");

    /// <inheritdoc />
    public int CompareTo(CodeDepartement other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The two or three characters of the code.</summary>
    public override string ToString() => texte ?? "";
}
