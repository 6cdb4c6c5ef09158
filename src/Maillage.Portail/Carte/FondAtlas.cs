using Maillage.Donnees.Contours;
using Maillage.Territoires;

namespace Maillage.Portail.Carte;

/// <summary>What every map of the atlas is drawn from, prepared once when first asked for.</summary>
internal sealed class FondAtlas
{
    /// <summary>Towns whose name may be written on the map.</summary>
    public const int NombreDeVilles = 80;

    private readonly Monde monde;
    private readonly Lazy<CorpsCompresse> contours;
    private readonly Lazy<IReadOnlyDictionary<string, Contour>> quartiers;
    private readonly Lazy<DessinRegion?> dessin;

    public FondAtlas(Monde monde)
    {
        this.monde = monde;
        contours = new(() => CorpsCompresse.Json(ContoursAtlas.Ecrire(monde, Villes)));
        quartiers = new(() =>
            ChargementContours.LireQpv(monde.Dossier) is { Reussi: true, Valeur: var lus }
                ? lus
                : new Dictionary<string, Contour>()
        );
        dessin = new(() => monde.Fond is { } fond ? new DessinRegion(monde, fond, Villes) : null);
    }

    /// <summary>The contours as TopoJSON.</summary>
    public CorpsCompresse Contours => contours.Value;

    /// <summary>The quarters by code; empty when their contours are not installed.</summary>
    public IReadOnlyDictionary<string, Contour> Quartiers => quartiers.Value;

    /// <summary>The drawing of the region, or null without contours.</summary>
    public DessinRegion? Dessin => dessin.Value;

    /// <summary>The most populated communes, the largest first.</summary>
    public IReadOnlyList<Commune> Villes =>
        [
            .. monde
                .Referentiel.Communes.Values.OrderByDescending(commune => commune.Population ?? 0)
                .Take(NombreDeVilles),
        ];
}
