using System.Globalization;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Carte;

/// <summary>What every map of the atlas is drawn from, prepared once when first asked for. Contours must be installed.</summary>
internal sealed class FondAtlas
{
    /// <summary>Towns whose name may be written on the map.</summary>
    public const int NombreDeVilles = 80;

    private readonly Monde monde;
    private readonly Lazy<CorpsCompresse> contours;
    private readonly Lazy<string> emprise;
    private readonly Lazy<DessinRegion?> dessin;

    public FondAtlas(Monde monde)
    {
        this.monde = monde;
        contours = new(() => CorpsCompresse.Json(ContoursAtlas.Ecrire(monde, monde.Fond!, Villes)));
        emprise = new(() => Ecrire(Maillage.Territoires.Emprise.De(monde.Fond!.Arcs.SelectMany(arc => arc.Points))));
        dessin = new(() => monde.Fond is { } fond ? new DessinRegion(monde, fond, Villes) : null);
    }

    /// <summary>The contours as TopoJSON.</summary>
    public CorpsCompresse Contours => contours.Value;

    /// <summary>West, south, east and north of the region, in degrees, as the page gives them to its map.</summary>
    public string Emprise => emprise.Value;

    /// <summary>The same bounds for some communes; those of the region when none of them is drawn.</summary>
    public string EmpriseDe(IEnumerable<CodeCommune> communes)
    {
        var contours = communes.Select(code => monde.Fond!.Contour(code)).OfType<Contour>().ToArray();
        return contours.Length == 0
            ? Emprise
            : Ecrire(contours.Select(contour => contour.Emprise).Aggregate((a, b) => a.Union(b)).Elargir(0.05));
    }

    /// <summary>The drawing of the region, or null without contours.</summary>
    public DessinRegion? Dessin => dessin.Value;

    /// <summary>The most populated communes, the largest first.</summary>
    public IReadOnlyList<Commune> Villes =>
        [
            .. monde
                .Referentiel.Communes.Values.OrderByDescending(commune => commune.Population ?? 0)
                .Take(NombreDeVilles),
        ];

    private static string Ecrire(Emprise emprise) =>
        string.Create(CultureInfo.InvariantCulture, $"{emprise.Ouest},{emprise.Sud},{emprise.Est},{emprise.Nord}");
}
