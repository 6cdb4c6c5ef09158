using System.Globalization;
using System.Text;
using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>
/// The table <c>qpv.csv</c>: <c>code;polygone;anneau;points</c>, one row by ring. Pieces are numbered from 1; ring 0 is the outer one, the
/// others are holes; <c>points</c> is written as in <see cref="TableArcs"/>.
/// </summary>
internal static class TableQpv
{
    public const string Entete = "code;polygone;anneau;points";

    public static string Ecrire(IReadOnlyDictionary<string, Contour> quartiers)
    {
        var texte = new StringBuilder(Entete).Append('\n');
        foreach (var (code, contour) in quartiers.OrderBy(paire => paire.Key, StringComparer.Ordinal))
        {
            foreach (var (rang, polygone) in contour.Polygones.Index())
            {
                foreach (var (anneau, points) in polygone.Anneaux.Index())
                {
                    texte.Append(CultureInfo.InvariantCulture, $"{code};{rang + 1};{anneau};");
                    SuitePoints.Ecrire(texte, points);
                    texte.Append('\n');
                }
            }
        }
        return texte.ToString();
    }

    /// <summary>The contours by code; rows that cannot be read are reported.</summary>
    public static IReadOnlyDictionary<string, Contour> Lire(string fichier, string texte, RapportErreurs rapport)
    {
        var lignes = texte.Split('\n', StringSplitOptions.TrimEntries);
        if (lignes[0] != Entete)
        {
            rapport.Signaler(fichier, 1, null, $"en-tête « {Entete} » attendu. Recompilez les données.");
            return new Dictionary<string, Contour>();
        }
        var anneaux = new List<Rangee>();
        for (var rang = 1; rang < lignes.Length; rang++)
        {
            if (lignes[rang].Length > 0 && Rangee.Lire(lignes[rang]) is { } rangee)
            {
                anneaux.Add(rangee);
            }
            else if (lignes[rang].Length > 0)
            {
                rapport.Signaler(fichier, rang + 1, null, "anneau illisible. Recompilez les données.");
            }
        }
        return anneaux.GroupBy(rangee => rangee.Code).ToDictionary(quartier => quartier.Key, Assembler);
    }

    private static Contour Assembler(IEnumerable<Rangee> quartier) =>
        new([
            .. quartier
                .GroupBy(rangee => rangee.Polygone)
                .Select(piece => new Polygone(piece.First().Points, [.. piece.Skip(1).Select(trou => trou.Points)])),
        ]);

    private sealed record Rangee(string Code, string Polygone, IReadOnlyList<PointGrille> Points)
    {
        public static Rangee? Lire(string ligne) =>
            ligne.Split(';') is [var code, var polygone, _, var suite]
            && ImportQpv.EstCode(code)
            && SuitePoints.TryLire(suite, out var points)
            && points.Length >= 4
            && points[0] == points[^1]
                ? new Rangee(code, polygone, points)
                : null;
    }
}
