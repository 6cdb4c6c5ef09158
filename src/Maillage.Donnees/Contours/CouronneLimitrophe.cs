using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>
/// Which communes, neither ZIP nor ZAC, lie at most 10 km beyond the limits of those zones. Straight-line distances between contours;
/// what the generalised map cannot tell within <see cref="MargeMetres"/> is left unknown, and so is what the unknown zoning of a
/// neighbouring region or commune could change.
/// </summary>
internal sealed class CouronneLimitrophe
{
    /// <summary>Width of the ring around ZIP and ZAC communes, in metres.</summary>
    public const double LargeurMetres = 10_000;

    /// <summary>Doubt on a distance between two contours, in metres: generalisation on both sides, and projection.</summary>
    public const double MargeMetres = 250;

    private readonly FondDeCarte fond;
    private readonly IReadOnlyDictionary<CodeCommune, Zone?> zonage;
    private readonly List<LigneSituee> zones;
    private readonly List<LigneSituee> inconnues;

    private CouronneLimitrophe(FondDeCarte fond, IReadOnlyDictionary<CodeCommune, Zone?> zonage)
    {
        this.fond = fond;
        this.zonage = zonage;
        zones = [.. fond.Arcs.Where(arc => EstZone(arc.Gauche) || EstZone(arc.Droite)).Select(LigneSituee.De)];
        inconnues =
        [
            .. fond.Arcs.Where(arc => EstInconnue(arc.Gauche) || EstInconnue(arc.Droite)).Select(LigneSituee.De),
        ];
    }

    /// <summary>
    /// <see cref="Zone.Limitrophe10Km"/> when the whole commune is within the ring; null when it is known not to be: ZIP and ZAC communes
    /// themselves, and communes wholly farther. A commune missing from the answer is unknown: cut by the edge of the ring, of unknown
    /// zoning, or too near to one.
    /// </summary>
    /// <param name="fond">The map.</param>
    /// <param name="zonage">The medical zoning: class of each commune it decides, null for none of the classes.</param>
    public static IReadOnlyDictionary<CodeCommune, Zone?> Calculer(
        FondDeCarte fond,
        IReadOnlyDictionary<CodeCommune, Zone?> zonage
    )
    {
        var couronne = new CouronneLimitrophe(fond, zonage);
        var classes = new SortedDictionary<CodeCommune, Zone?>();
        foreach (var commune in fond.Communes.Where(zonage.ContainsKey))
        {
            var verdict = couronne.EstZone(commune) ? Ternaire.Non : couronne.Situer(commune);
            if (verdict != Ternaire.Inconnu)
            {
                classes[commune] = verdict == Ternaire.Oui ? Zone.Limitrophe10Km : null;
            }
        }
        return classes;
    }

    private Ternaire Situer(CodeCommune commune)
    {
        var lieu = new CommuneSituee(fond.Contour(commune)!);
        if (lieu.ToutEntierePres(zones, LargeurMetres - MargeMetres))
        {
            return Ternaire.Oui;
        }
        return
            lieu.ToutEntiereLoin(zones, LargeurMetres + MargeMetres)
            && lieu.ToutEntiereLoin(inconnues, LargeurMetres + MargeMetres)
            ? Ternaire.Non
            : Ternaire.Inconnu;
    }

    private bool EstZone(CodeCommune commune) => zonage.GetValueOrDefault(commune) is Zone.Zip or Zone.Zac;

    private bool EstInconnue(CodeCommune commune) => !zonage.ContainsKey(commune);
}
