using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Centre of gravity of a contour, computed on the plane of degrees: exact enough for one commune.</summary>
internal static class CentreContour
{
    public static Position De(Contour contour)
    {
        double aire = 0;
        double longitude = 0;
        double latitude = 0;
        foreach (var anneau in contour.Anneaux)
        {
            for (var i = 0; i < anneau.Count; i++)
            {
                var debut = anneau[i];
                var fin = anneau[(i + 1) % anneau.Count];
                var croix = debut.Longitude * fin.Latitude - fin.Longitude * debut.Latitude;
                aire += croix;
                longitude += (debut.Longitude + fin.Longitude) * croix;
                latitude += (debut.Latitude + fin.Latitude) * croix;
            }
        }
        return new Position(latitude / (3 * aire), longitude / (3 * aire));
    }
}
