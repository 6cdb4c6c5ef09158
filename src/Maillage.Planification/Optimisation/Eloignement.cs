using Maillage.Accessibilite;

namespace Maillage.Planification;

/// <summary>How far each commune is from a doctor.</summary>
internal static class Eloignement
{
    /// <summary>Minutes to the nearest commune that has a doctor; the range of the decay when none is nearer or known.</summary>
    public static double[] Minutes(RegionAcces region)
    {
        var minutes = new double[region.Communes.Count];
        for (var commune = 0; commune < minutes.Length; commune++)
        {
            minutes[commune] = region.Parametres.Decroissance.Portee;
            var destinations = region.Temps.DestinationsDe(commune);
            var durees = region.Temps.MinutesDe(commune);
            for (var rang = 0; rang < destinations.Length; rang++)
            {
                if (region.Etp[destinations[rang]] > 0)
                {
                    minutes[commune] = Math.Min(minutes[commune], durees[rang]);
                }
            }
        }
        return minutes;
    }
}
