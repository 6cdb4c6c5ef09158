using Maillage.Territoires;

namespace Maillage.Portail.Portraits;

/// <summary>The outlines of the départements, drawn once for every map of them.</summary>
internal sealed class FondDepartements(Monde monde)
{
    private const int Largeur = 520;
    private const int Hauteur = 420;

    private readonly Lazy<(CadreSvg Cadre, IReadOnlyDictionary<CodeDepartement, string> Chemins)?> dessin = new(() =>
        monde.Fond is { } fond ? Dessiner(monde, fond) : null
    );

    /// <summary>The frame and the path of each département drawn; null without contours.</summary>
    public (CadreSvg Cadre, IReadOnlyDictionary<CodeDepartement, string> Chemins)? Dessin => dessin.Value;

    private static (CadreSvg, IReadOnlyDictionary<CodeDepartement, string>)? Dessiner(Monde monde, FondDeCarte fond)
    {
        var contours = monde
            .Referentiel.Communes.Keys.GroupBy(commune => commune.Departement)
            .ToDictionary(groupe => groupe.Key, groupe => fond.Dissoudre(groupe))
            .Where(contour => contour.Value.Anneaux.Any())
            .ToArray();
        if (contours.Length == 0)
        {
            return null;
        }
        var cadre = new CadreSvg(
            contours.Select(contour => contour.Value.Emprise).Aggregate((a, b) => a.Union(b)).Elargir(0.02),
            Largeur,
            Hauteur
        );
        return (cadre, contours.ToDictionary(contour => contour.Key, contour => contour.Value.CheminSvg(cadre)));
    }
}
