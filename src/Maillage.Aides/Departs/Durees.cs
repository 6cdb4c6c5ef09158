namespace Maillage.Aides;

/// <summary>Lengths between two days, the first included and the last excluded.</summary>
internal static class Durees
{
    /// <summary>Most months that fit: from 15 January, one on 15 February, none on the 14th.</summary>
    public static int MoisEntiers(DateOnly du, DateOnly au)
    {
        var mois = 12 * (au.Year - du.Year) + au.Month - du.Month;
        return du.AddMonths(mois) > au ? mois - 1 : mois;
    }

    /// <summary>Share of a calendar year that falls in the period, 0 to 1, by days.</summary>
    public static decimal PartDeLAnnee(int annee, DateOnly du, DateOnly au)
    {
        var (debut, fin) = (new DateOnly(annee, 1, 1), new DateOnly(annee + 1, 1, 1));
        return (decimal)Math.Max(0, Jours(du > debut ? du : debut, au < fin ? au : fin)) / Jours(debut, fin);
    }

    public static int Jours(DateOnly du, DateOnly au) => au.DayNumber - du.DayNumber;
}
