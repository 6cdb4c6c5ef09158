using System.Diagnostics.CodeAnalysis;

namespace Maillage.Territoires;

/// <summary>
/// SIREN number of a legal person (here an EPCI): nine digits whose Luhn sum is a multiple of ten.
/// The default value is no number, with an empty text.
/// </summary>
public readonly record struct Siren : IComparable<Siren>
{
    private readonly string? texte;

    private Siren(string texte) => this.texte = texte;

    /// <summary>Reads a number, spaces ignored. Does not throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? saisie, out Siren siren)
    {
        var texte = saisie?.Replace(" ", "", StringComparison.Ordinal);
        var valide =
            texte is { Length: 9 } && texte.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && Luhn(texte) % 10 == 0;
        siren = valide ? new Siren(texte!) : default;
        return valide;
    }

    /// <summary>Reads a number known to be well formed.</summary>
    /// <exception cref="FormatException">Not nine digits, or the check digit is wrong.</exception>
    public static Siren Parse(string saisie) =>
        TryParse(saisie, out var siren)
            ? siren
            : throw new FormatException($"« {saisie} » n'est pas un numéro SIREN (9 chiffres, clé comprise).");

    /// <inheritdoc />
    public int CompareTo(Siren other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The nine digits.</summary>
    public override string ToString() => texte ?? "";

    private static int Luhn(string chiffres)
    {
        var somme = 0;
        for (var rang = 0; rang < chiffres.Length; rang++)
        {
            var chiffre = chiffres[^(rang + 1)] - '0';
            var poids = rang % 2 == 0 ? chiffre : chiffre * 2;
            somme += poids > 9 ? poids - 9 : poids;
        }
        return somme;
    }
}
