namespace Maillage.Projections;

/// <summary>How many times faster than the rates doctors of a place leave, so that as many have left as is published.</summary>
public static class CalageDepart
{
    private const double Maximum = 1e6;

    /// <summary>The factor under which a given share has left, on average, after some years.</summary>
    /// <param name="pyramide">Doctors by age.</param>
    /// <param name="risque">Rates by age.</param>
    /// <param name="annees">Years.</param>
    /// <param name="part">Share that leaves, from 0 to 1.</param>
    /// <returns>The factor; the largest there is when those who can leave are fewer than that.</returns>
    public static double Facteur(PyramideAges pyramide, RisqueDepart risque, double annees, double part)
    {
        var (bas, haut) = (1e-6, Maximum);
        for (var tour = 0; tour < 200 && haut / bas > 1 + 1e-12; tour++)
        {
            var milieu = Math.Sqrt(bas * haut);
            (bas, haut) =
                Departs(pyramide, risque, annees, milieu) < part * pyramide.Total ? (milieu, haut) : (bas, milieu);
        }
        return Math.Sqrt(bas * haut);
    }

    /// <summary>Doctors that have left, on average, after some years.</summary>
    public static double Departs(PyramideAges pyramide, RisqueDepart risque, double annees, double facteur = 1) =>
        pyramide.Strates.Sum(strate => strate.Effectif * (1 - risque.Maintien(strate.Age, annees, facteur)));
}
