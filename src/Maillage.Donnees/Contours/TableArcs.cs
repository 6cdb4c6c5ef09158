using System.Globalization;
using System.Text;
using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>
/// The table <c>arcs.csv</c>: <c>gauche;droite;points</c>, one row by arc. <c>points</c> lists couples "x y" joined by <c>|</c>: the first
/// one in 10⁻⁴ degree, each next one as the difference from the one before. An empty code is the outside of the region.
/// </summary>
internal static class TableArcs
{
    public const string Entete = "gauche;droite;points";

    public static string Ecrire(IEnumerable<ArcContour> arcs)
    {
        var texte = new StringBuilder(Entete).Append('\n');
        foreach (var arc in arcs)
        {
            texte.Append(CultureInfo.InvariantCulture, $"{arc.Gauche};{arc.Droite};");
            SuitePoints.Ecrire(texte, arc.Points);
            texte.Append('\n');
        }
        return texte.ToString();
    }

    /// <summary>The arcs whose row can be read; the others are reported.</summary>
    public static IReadOnlyList<ArcContour> Lire(string fichier, string texte, RapportErreurs rapport)
    {
        var lecture = new Lecture();
        var numero = 0;
        for (var fin = -1; fin < texte.Length; )
        {
            var debut = fin + 1;
            fin = texte.IndexOf('\n', debut) is var saut and >= 0 ? saut : texte.Length;
            var ligne = texte.AsSpan(debut, fin - debut);
            numero++;
            if (numero == 1 && !ligne.SequenceEqual(Entete))
            {
                rapport.Signaler(fichier, 1, null, $"en-tête « {Entete} » attendu. Recompilez les données.");
                return [];
            }
            if (numero > 1 && ligne.Length > 0 && lecture.Ajouter(ligne) is { } message)
            {
                rapport.Signaler(fichier, numero, null, $"{message} Recompilez les données.");
            }
        }
        return lecture.Arcs;
    }

    private sealed class Lecture
    {
        private readonly Dictionary<string, CodeCommune> codes = new() { [""] = CodeCommune.Aucun };

        public List<ArcContour> Arcs { get; } = [];

        /// <summary>What prevents reading the row; null when it is read.</summary>
        public string? Ajouter(ReadOnlySpan<char> ligne)
        {
            Span<Range> cellules = stackalloc Range[4];
            if (ligne.Split(cellules, ';') != 3)
            {
                return "trois cellules attendues.";
            }
            if (!TryCode(ligne[cellules[0]], out var gauche) || !TryCode(ligne[cellules[1]], out var droite))
            {
                return "codes de communes illisibles.";
            }
            if (gauche == droite)
            {
                return "deux communes différentes attendues de part et d'autre.";
            }
            if (!SuitePoints.TryLire(ligne[cellules[2]], out var points))
            {
                return "suite de points illisible : « x y|dx dy|… » attendu.";
            }
            Arcs.Add(new ArcContour(gauche, droite, points));
            return null;
        }

        /// <summary>Each code is made once, however many arcs it has.</summary>
        private bool TryCode(ReadOnlySpan<char> texte, out CodeCommune code)
        {
            var connus = codes.GetAlternateLookup<ReadOnlySpan<char>>();
            if (connus.TryGetValue(texte, out code))
            {
                return true;
            }
            var lu = CodeCommune.TryParse(texte.ToString(), out code);
            return lu && connus.TryAdd(texte, code);
        }
    }
}
