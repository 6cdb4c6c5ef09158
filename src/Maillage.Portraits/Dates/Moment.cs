using System.Diagnostics.CodeAnalysis;

namespace Maillage.Portraits;

/// <summary>
/// When a figure holds: a date, or a span written with both its ends (<c>2019/2025</c>, ISO 8601), each as precise as its source.
/// Sorted by end, a date before the spans that end with it.
/// </summary>
/// <param name="Debut">Start of the span; null for a date.</param>
/// <param name="Fin">The date, or the end of the span, included.</param>
public readonly record struct Moment(DateDite? Debut, DateDite Fin) : IComparable<Moment>
{
    private const char Separateur = '/';

    /// <summary>Reads a date or a span whose start is not after its end. Does not throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? saisie, out Moment moment)
    {
        moment = default;
        var bornes = saisie?.Split(Separateur) ?? [];
        if (bornes.Length is not (1 or 2) || !DateDite.TryParse(bornes[^1], out var fin))
        {
            return false;
        }
        if (bornes.Length == 1)
        {
            moment = new Moment(null, fin);
            return true;
        }
        if (!DateDite.TryParse(bornes[0], out var debut) || debut.Premier > fin.Dernier)
        {
            return false;
        }
        moment = new Moment(debut, fin);
        return true;
    }

    /// <inheritdoc />
    public int CompareTo(Moment other) =>
        Fin != other.Fin ? Fin.CompareTo(other.Fin)
        : Debut is { } debut && other.Debut is { } autre ? debut.CompareTo(autre)
        : (Debut is null ? 0 : 1) - (other.Debut is null ? 0 : 1);

    /// <summary>The moment for readers: <c>2025</c>, <c>novembre 2023 à octobre 2024</c>.</summary>
    public string EnMots() => Debut is { } debut ? $"{debut.EnMots()} à {Fin.EnMots()}" : Fin.EnMots();

    /// <summary>The moment in ISO 8601.</summary>
    public override string ToString() => Debut is { } debut ? $"{debut}{Separateur}{Fin}" : Fin.ToString();
}
