using Maillage.Territoires;

namespace Maillage.Accessibilite;

/// <summary>
/// Builds the matrix of the road model, row by row and in two passes, count then fill: nothing is kept but the matrix itself, 12 bytes a
/// pair.
/// </summary>
public sealed class ConstructionTemps
{
    private readonly ModeleRoutier modele;
    private readonly IReadOnlyList<LieuRoutier> lieux;
    private readonly PointSphere[] origines;
    private readonly PointSphere[] destinations;
    private readonly GrilleLieux grille;
    private readonly double[] cordes;

    private ConstructionTemps(
        ModeleRoutier modele,
        double portee,
        IReadOnlyList<LieuRoutier> origines,
        IReadOnlyList<LieuRoutier> destinations
    )
    {
        this.modele = modele;
        lieux = origines;
        this.origines = [.. origines.Select(PointSphere.De)];
        this.destinations = [.. destinations.Select(PointSphere.De)];
        var latitude = destinations.Concat(origines).Max(lieu => Math.Abs(lieu.Centre.Latitude));
        grille = new(destinations, modele.Kilometres(portee, modele.AllureMaximale), latitude);
        cordes = [.. Allures(modele).Select(allure => PointSphere.CarreCorde(modele.Kilometres(portee, allure)))];
    }

    /// <summary>Times between places and themselves; from one to itself, those of <see cref="ModeleRoutier.MinutesInternes"/>.</summary>
    /// <param name="modele">The road model.</param>
    /// <param name="lieux">Where people live and care is given, in one order.</param>
    /// <param name="portee">Longest time kept, in minutes, included; finite, above 0. A place always reaches itself.</param>
    public static MatriceTemps Dans(ModeleRoutier modele, IReadOnlyList<LieuRoutier> lieux, double portee)
    {
        Exiger.Positif(portee);
        return lieux.Count == 0
            ? new(0, [0], [], [])
            : new ConstructionTemps(modele, portee, lieux, lieux).Remplir([.. lieux.Select(modele.MinutesInternes)]);
    }

    /// <summary>Times from some places to others; two that share a centre are 0 minutes apart.</summary>
    /// <param name="modele">The road model.</param>
    /// <param name="origines">Where people live.</param>
    /// <param name="destinations">Where care is given.</param>
    /// <param name="portee">Longest time kept, in minutes, included; finite, above 0.</param>
    public static MatriceTemps Entre(
        ModeleRoutier modele,
        IReadOnlyList<LieuRoutier> origines,
        IReadOnlyList<LieuRoutier> destinations,
        double portee
    )
    {
        Exiger.Positif(portee);
        return origines.Count == 0 || destinations.Count == 0
            ? new(destinations.Count, new int[origines.Count + 1], [], [])
            : new ConstructionTemps(modele, portee, origines, destinations).Remplir(null);
    }

    // One by pair of classes, the unknown one first.
    private static IEnumerable<double> Allures(ModeleRoutier modele) =>
        from origine in Enumerable.Range(0, PointSphere.Classes)
        from destination in Enumerable.Range(0, PointSphere.Classes)
        select modele.Allure(origine, destination);

    private MatriceTemps Remplir(double[]? internes)
    {
        var debuts = new int[origines.Length + 1];
        Parallel.For(0, origines.Length, origine => debuts[origine + 1] = Compter(origine));
        for (var origine = 0; origine < origines.Length; origine++)
        {
            debuts[origine + 1] += debuts[origine];
        }
        var (colonnes, minutes) = (new int[debuts[^1]], new double[debuts[^1]]);
        Parallel.For(
            0,
            origines.Length,
            origine =>
            {
                var place = debuts[origine]..debuts[origine + 1];
                Ecrire(origine, colonnes.AsSpan(place), minutes.AsSpan(place));
                if (internes is not null)
                {
                    var soi = colonnes.AsSpan(place).BinarySearch(origine);
                    minutes[debuts[origine] + soi] = internes[origine];
                }
            }
        );
        return new(destinations.Length, debuts, colonnes, minutes);
    }

    private int Compter(int origine)
    {
        var depart = origines[origine];
        var voisinage = grille.Autour(lieux[origine]);
        var nombre = 0;
        for (var carre = 0; carre < 9; carre++)
        {
            foreach (var destination in voisinage[carre])
            {
                nombre += EstAtteinte(depart, destinations[destination]) ? 1 : 0;
            }
        }
        return nombre;
    }

    private void Ecrire(int origine, Span<int> colonnes, Span<double> minutes)
    {
        var depart = origines[origine];
        var voisinage = grille.Autour(lieux[origine]);
        var nombre = 0;
        for (var carre = 0; carre < 9; carre++)
        {
            foreach (var destination in voisinage[carre])
            {
                if (EstAtteinte(depart, destinations[destination]))
                {
                    colonnes[nombre++] = destination;
                }
            }
        }
        colonnes.Sort();
        for (var rang = 0; rang < colonnes.Length; rang++)
        {
            minutes[rang] = Minutes(depart, destinations[colonnes[rang]]);
        }
    }

    private bool EstAtteinte(in PointSphere depart, in PointSphere arrivee) =>
        depart.CarreCorde(arrivee) <= cordes[depart.Classe * PointSphere.Classes + arrivee.Classe];

    private double Minutes(in PointSphere depart, in PointSphere arrivee) =>
        modele.Minutes(depart.Kilometres(arrivee), modele.Allure(depart.Classe, arrivee.Classe));
}
