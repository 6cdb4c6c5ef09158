using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>How much of a date a source gives.</summary>
public enum PrecisionDate
{
    /// <summary>The year only.</summary>
    Annee,

    /// <summary>The year and the month.</summary>
    Mois,

    /// <summary>The day.</summary>
    Jour,
}

/// <summary>
/// A date as precise as its source and no more: <c>2025</c>, <c>2023-11</c>, <c>2019-10-10</c> (ISO 8601). Sorted by first day, then the
/// vaguer first. The default value is the year 1, which no source gives.
/// </summary>
public readonly record struct DateDite : IComparable<DateDite>
{
    private static readonly string[] Formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    private DateDite(DateOnly premier, PrecisionDate precision) => (Premier, Precision) = (premier, precision);

    /// <summary>First day the date may mean.</summary>
    public DateOnly Premier { get; }

    /// <summary>What the source gives of the date.</summary>
    public PrecisionDate Precision { get; }

    /// <summary>Last day the date may mean.</summary>
    public DateOnly Dernier =>
        Precision switch
        {
            PrecisionDate.Annee => new DateOnly(Premier.Year, 12, 31),
            PrecisionDate.Mois => new DateOnly(
                Premier.Year,
                Premier.Month,
                DateTime.DaysInMonth(Premier.Year, Premier.Month)
            ),
            _ => Premier,
        };

    /// <summary>A year and no more.</summary>
    public static DateDite De(int annee) => new(new DateOnly(annee, 1, 1), PrecisionDate.Annee);

    /// <summary>A day.</summary>
    public static DateDite De(DateOnly jour) => new(jour, PrecisionDate.Jour);

    /// <summary>Reads a year, a month or a day in ISO 8601. Does not throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? saisie, out DateDite date)
    {
        var rang = Array.FindIndex(Formats, format => format.Length == saisie?.Length);
        date = default;
        if (
            rang < 0
            || !DateOnly.TryParseExact(
                saisie,
                Formats[rang],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var premier
            )
        )
        {
            return false;
        }
        date = new DateDite(premier, (PrecisionDate)rang);
        return true;
    }

    /// <inheritdoc />
    public int CompareTo(DateDite other) =>
        Premier != other.Premier ? Premier.CompareTo(other.Premier) : Precision.CompareTo(other.Precision);

    /// <summary>The date for readers: <c>2025</c>, <c>novembre 2023</c>, <c>10 octobre 2019</c>.</summary>
    public string EnMots() =>
        Precision switch
        {
            PrecisionDate.Annee => ToString(),
            PrecisionDate.Mois => Typographie.MoisDeLAnnee(Premier),
            _ => Typographie.Jour(Premier),
        };

    /// <summary>The date in ISO 8601, as precise as it was read.</summary>
    public override string ToString() => Premier.ToString(Formats[(int)Precision], CultureInfo.InvariantCulture);
}
