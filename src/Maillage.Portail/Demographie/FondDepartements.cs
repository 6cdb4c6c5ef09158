using Maillage.Territoires;

namespace Maillage.Portail.Demographie;

/// <summary>The outlines of the départements for small maps, prepared once; none when no contours are installed.</summary>
internal sealed class FondDepartements
{
    // Paths are written to a tenth of a unit: this is a grid of 600 by 470.
    private const int Largeur = 60;
    private const int Hauteur = 47;

    private readonly Lazy<(string ViewBox, IReadOnlyList<(CodeDepartement Code, string Chemin)> Formes)> dessin;

    public FondDepartements(Monde monde) => dessin = new(() => Dessiner(monde));

    /// <summary>The frame.</summary>
    public string ViewBox => dessin.Value.ViewBox;

    /// <summary>Path of each département, by code.</summary>
    public IReadOnlyList<(CodeDepartement Code, string Chemin)> Formes => dessin.Value.Formes;

    private static (string, IReadOnlyList<(CodeDepartement, string)>) Dessiner(Monde monde)
    {
        if (monde.Fond is not { Communes.Count: > 0 } fond)
        {
            return ("0 0 1 1", []);
        }
        var contours = fond
            .Communes.GroupBy(commune => commune.Departement)
            .OrderBy(communes => communes.Key)
            .Select(communes => (Code: communes.Key, Contour: fond.Dissoudre(communes)))
            .ToList();
        var emprise = contours.Select(un => un.Contour.Emprise).Aggregate((a, b) => a.Union(b));
        var cadre = new CadreSvg(emprise.Elargir(0.01), Largeur, Hauteur);
        return (cadre.ViewBox, [.. contours.Select(un => (un.Code, un.Contour.CheminSvg(cadre)))]);
    }
}
