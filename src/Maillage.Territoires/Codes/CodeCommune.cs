using System.Diagnostics.CodeAnalysis;

namespace Maillage.Territoires;

/// <summary>
/// INSEE code of a commune: five characters, the département first (<c>34015</c>, <c>2A004</c>, <c>97105</c>).
/// The code says nothing of whether the commune exists: see <see cref="RepertoireCommunes.Resoudre"/>.
/// The default value is <see cref="Aucun"/>, no commune.
/// </summary>
public readonly record struct CodeCommune : IComparable<CodeCommune>
{
    private readonly string? texte;

    private CodeCommune(string texte) => this.texte = texte;

    /// <summary>No commune; its text is empty.</summary>
    public static CodeCommune Aucun => default;

    /// <summary>The département the code begins with (three characters overseas).</summary>
    public CodeDepartement Departement
    {
        get
        {
            var code = ToString();
            return code.Length == 0
                ? default
                : CodeDepartement.Parse(
                    code.StartsWith("97", StringComparison.Ordinal) || code.StartsWith("98", StringComparison.Ordinal)
                        ? code[..3]
                        : code[..2]
                );
        }
    }

    /// <summary>Reads a code, surrounding spaces ignored. Does not throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? saisie, out CodeCommune code)
    {
        var texte = saisie?.Trim().ToUpperInvariant();
        var valide =
            texte is { Length: 5 } && EstDepartement(texte) && texte.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
        code = valide ? new CodeCommune(texte!) : default;
        return valide;
    }

    /// <summary>Reads a code known to be well formed.</summary>
    /// <exception cref="FormatException">The text is not five characters in the INSEE form.</exception>
    public static CodeCommune Parse(string saisie) =>
        TryParse(saisie, out var code)
            ? code
            : throw new FormatException(
                $"« {saisie} » n'est pas un code commune INSEE (5 caractères, par exemple 34015)."
            );

    /// <inheritdoc />
    public int CompareTo(CodeCommune other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The five characters, or an empty text for <see cref="Aucun"/>.</summary>
    public override string ToString() => texte ?? "";

    private static bool EstDepartement(string texte) => CodeDepartement.TryParse(texte[..2], out _);
}
