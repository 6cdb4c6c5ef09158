namespace Maillage.Portraits;

/// <summary>How a gap is counted in words: in points for a share, in the noun of the unit otherwise.</summary>
/// <param name="Un">The noun below two: « point », « consultation ».</param>
/// <param name="Plusieurs">The noun from two on.</param>
/// <param name="EnPoints">Whether it stands « au-dessus » or « au-dessous » rather than « de plus » or « de moins ».</param>
internal sealed record FormeEcart(string Un, string Plusieurs, bool EnPoints)
{
    private static readonly FormeEcart Points = new("point", "points", EnPoints: true);
    private static readonly FormeEcart Nu = new("", "", EnPoints: false);
    private static readonly FormeEcart Kilometres = new("km", "km", EnPoints: false);
    private static readonly FormeEcart Consultations = new("consultation", "consultations", EnPoints: false);

    public static FormeEcart De(string unite) =>
        unite.StartsWith('%') ? Points
        : unite == MesuresCommunes.UniteApl ? Consultations
        : unite == "km" ? Kilometres
        : Nu;
}
