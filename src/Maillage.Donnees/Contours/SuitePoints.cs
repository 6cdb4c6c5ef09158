using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>A line of points in a cell: <c>x y|dx dy|dx dy</c>, in 10⁻⁴ degree.</summary>
internal static class SuitePoints
{
    private const int LimiteX = 180 * PointGrille.ParDegre;
    private const int LimiteY = 90 * PointGrille.ParDegre;

    public static string Ecrire(IReadOnlyList<PointGrille> points)
    {
        var texte = new StringBuilder();
        var precedent = default(PointGrille);
        foreach (var (rang, point) in points.Index())
        {
            var separateur = rang == 0 ? "" : "|";
            texte.Append(CultureInfo.InvariantCulture, $"{separateur}{point.X - precedent.X} {point.Y - precedent.Y}");
            precedent = point;
        }
        return texte.ToString();
    }

    /// <summary>Reads at least two points, no two successive ones equal.</summary>
    /// <remarks>Compiled at once to its best: the whole map is read the first time this runs.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryLire(ReadOnlySpan<char> texte, [NotNullWhen(true)] out PointGrille[]? points)
    {
        points = null;
        var lus = new PointGrille[texte.Count('|') + 1];
        var (x, y, place) = (0, 0, 0);
        for (var rang = 0; rang < lus.Length; rang++)
        {
            if (!TryEntier(texte, ' ', ref place, out var dx) || !TryEntier(texte, '|', ref place, out var dy))
            {
                return false;
            }
            (x, y) = (x + dx, y + dy);
            if ((rang > 0 && dx == 0 && dy == 0) || Math.Abs(x) > LimiteX || Math.Abs(y) > LimiteY)
            {
                return false;
            }
            lus[rang] = new PointGrille(x, y);
        }
        points = lus;
        return lus.Length > 1;
    }

    /// <summary>Reads a whole number of at most seven digits, up to the separator or the end of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryEntier(ReadOnlySpan<char> texte, char separateur, ref int place, out int nombre)
    {
        nombre = 0;
        var negatif = place < texte.Length && texte[place] == '-';
        var debut = negatif ? ++place : place;
        while (place < texte.Length && char.IsAsciiDigit(texte[place]) && place - debut < 7)
        {
            nombre = 10 * nombre + (texte[place++] - '0');
        }
        nombre = negatif ? -nombre : nombre;
        var lu = place > debut && (place == texte.Length ? separateur == '|' : texte[place] == separateur);
        place++;
        return lu;
    }
}
