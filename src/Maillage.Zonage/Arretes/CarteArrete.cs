using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>The map of a zoning as plain outlines, in units of the drawing, x to the right and y downwards.</summary>
/// <param name="Largeur">Width of the drawing.</param>
/// <param name="Hauteur">Height of the drawing.</param>
/// <param name="Aplats">What each class covers, from the highest priority; null for what is not classed.</param>
/// <param name="Limites">Outlines of the départements.</param>
public sealed record CarteArrete(
    int Largeur,
    int Hauteur,
    IReadOnlyList<AplatCarte> Aplats,
    IReadOnlyList<IReadOnlyList<(int X, int Y)>> Limites
)
{
    private const int LargeurMaximale = 1600;
    private const int HauteurMaximale = 1400;

    /// <summary>Draws a zoning; null when none of its communes is drawn.</summary>
    public static CarteArrete? Dessiner(Brouillon brouillon, Decoupage decoupage, FondDeCarte fond)
    {
        var communes = decoupage
            .Territoires.SelectMany(territoire => territoire.Communes)
            .Where(fond.Contient)
            .ToList();
        if (communes.Count == 0)
        {
            return null;
        }
        var cadre = new CadreSvg(fond.Dissoudre(communes).Emprise.Elargir(0.01), LargeurMaximale, HauteurMaximale);
        var aplats = decoupage
            .Territoires.GroupBy(territoire => brouillon.Decisions.GetValueOrDefault(territoire.Code)?.Classe)
            .OrderBy(groupe => Rang(groupe.Key))
            .Select(groupe => new AplatCarte(
                groupe.Key,
                Anneaux(fond.Dissoudre(groupe.SelectMany(territoire => territoire.Communes)), cadre)
            ));
        var limites = communes
            .GroupBy(commune => commune.Departement)
            .SelectMany(departement => Anneaux(fond.Dissoudre(departement), cadre));
        return new(cadre.Largeur, cadre.Hauteur, [.. aplats], [.. limites]);
    }

    internal static int Rang(ClasseZonage? classe) =>
        classe is { } connue ? NomsDeClasses.Toutes.TakeWhile(autre => autre != connue).Count() : int.MaxValue;

    private static List<IReadOnlyList<(int X, int Y)>> Anneaux(Contour contour, CadreSvg cadre) =>
        [.. contour.Anneaux.Select(anneau => Simplifier(anneau, cadre)).Where(anneau => anneau.Count > 3)];

    // Points that fall on the same unit of the drawing, or in line with their neighbours, show nothing.
    private static IReadOnlyList<(int X, int Y)> Simplifier(IReadOnlyList<PointGrille> anneau, CadreSvg cadre)
    {
        var points = new List<(int X, int Y)>(anneau.Count);
        foreach (var point in anneau)
        {
            var (x, y) = cadre.Projeter(new(point.Latitude, point.Longitude));
            var suivant = ((int)Math.Round(x), (int)Math.Round(y));
            if (points.Count > 0 && points[^1] == suivant)
            {
                continue;
            }
            if (points is [.., var a, var b] && SontAlignes(a, b, suivant))
            {
                points.RemoveAt(points.Count - 1);
            }
            points.Add(suivant);
        }
        return points;
    }

    private static bool SontAlignes((int X, int Y) a, (int X, int Y) b, (int X, int Y) c) =>
        (b.X - a.X) * (c.Y - b.Y) == (b.Y - a.Y) * (c.X - b.X);
}

/// <summary>What a class covers.</summary>
/// <param name="Classe">The class; null for what is not classed.</param>
/// <param name="Anneaux">Closed rings, outer ones and holes; inside is what an odd number of them go round.</param>
public sealed record AplatCarte(ClasseZonage? Classe, IReadOnlyList<IReadOnlyList<(int X, int Y)>> Anneaux);
