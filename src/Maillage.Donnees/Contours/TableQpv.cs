using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>
/// The table of the contours of quartiers prioritaires: one row by ring. Pieces are numbered from 1; ring 0 is the outer one, the others
/// are holes; <c>points</c> is written as in <see cref="TableArcs"/>.
/// </summary>
internal static class TableQpv
{
    private static readonly string[] Colonnes = ["code", "polygone", "anneau", "points"];

    public static TableCsv Ecrire(IReadOnlyDictionary<string, Contour> quartiers)
    {
        var table = new TableCsv(CheminsTables.ContoursQpv, Colonnes);
        foreach (var (code, contour) in quartiers)
        {
            foreach (var (rang, polygone) in contour.Polygones.Index())
            {
                foreach (var (anneau, points) in polygone.Anneaux.Index())
                {
                    table.Ajouter(code, Texte(rang + 1), Texte(anneau), SuitePoints.Ecrire(points));
                }
            }
        }
        return table;
    }

    /// <summary>The contours by code; rows that cannot be read are reported.</summary>
    public static IReadOnlyDictionary<string, Contour> Lire(string dossier, RapportErreurs rapport)
    {
        var lecteur = LecteurTable.Ouvrir(dossier, CheminsTables.ContoursQpv, rapport, Colonnes);
        var anneaux = new List<Rangee>();
        while (lecteur.Suivante())
        {
            var code = lecteur.Texte(0);
            if (!ImportContoursQpv.EstCode(code))
            {
                lecteur.Signaler(0, $"« {code} » n'est pas un code de quartier. Recompilez les données.");
            }
            else if (!SuitePoints.TryLire(lecteur.Cellule(3), out var points) || !EstAnneau(points))
            {
                lecteur.Signaler(3, "anneau fermé de trois points au moins attendu. Recompilez les données.");
            }
            else
            {
                anneaux.Add(new Rangee(code, lecteur.Entier(1), lecteur.Entier(2), points));
            }
        }
        return anneaux.GroupBy(rangee => rangee.Code).ToDictionary(quartier => quartier.Key, Assembler);
    }

    private static bool EstAnneau(PointGrille[] points) => points.Length >= 4 && points[0] == points[^1];

    private static Contour Assembler(IEnumerable<Rangee> quartier) =>
        new([.. quartier.GroupBy(rangee => rangee.Polygone).OrderBy(piece => piece.Key).Select(Assembler)]);

    private static Polygone Assembler(IGrouping<int, Rangee> piece)
    {
        var anneaux = piece.OrderBy(rangee => rangee.Anneau).Select(rangee => rangee.Points).ToList();
        return new Polygone(anneaux[0], [.. anneaux.Skip(1)]);
    }

    private static string Texte(int nombre) => nombre.ToString(CultureInfo.InvariantCulture);

    private sealed record Rangee(string Code, int Polygone, int Anneau, IReadOnlyList<PointGrille> Points);
}
