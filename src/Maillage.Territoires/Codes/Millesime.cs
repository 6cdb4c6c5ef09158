using System.Globalization;

namespace Maillage.Territoires;

/// <summary>
/// The year whose 1 January fixes a geography or a series (COG 2026, populations 2023).
/// The default value is year 0, meaning "no millésime stated".
/// </summary>
public readonly record struct Millesime(int Annee) : IComparable<Millesime>
{
    /// <inheritdoc />
    public int CompareTo(Millesime other) => Annee.CompareTo(other.Annee);

    /// <summary>The year in four digits.</summary>
    public override string ToString() => Annee.ToString("0000", CultureInfo.InvariantCulture);
}
