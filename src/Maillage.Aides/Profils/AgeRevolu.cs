namespace Maillage.Aides;

/// <summary>Whole years and months between two days, as law counts them.</summary>
internal static class AgeRevolu
{
    /// <summary>Completed years on a day; a birthday counts. Somebody born on 29 February is older on 1 March of common years.</summary>
    public static int EnAnnees(DateOnly naissance, DateOnly jour)
    {
        var annees = jour.Year - naissance.Year;
        return (jour.Month, jour.Day).CompareTo((naissance.Month, naissance.Day)) < 0 ? annees - 1 : annees;
    }

    /// <summary>Whether fewer than <paramref name="mois"/> months have passed since the day, its anniversary excluded.</summary>
    public static bool MoinsDe(DateOnly depuis, int mois, DateOnly jour) => jour < depuis.AddMonths(mois);
}
