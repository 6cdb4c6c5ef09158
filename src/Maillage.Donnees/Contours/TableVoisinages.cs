using System.Globalization;
using System.Text;
using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>
/// The table <c>voisinages.csv</c>: <c>commune;voisine;metres</c>, one row by pair of communes that share a stretch of boundary, the least
/// code first, with its length on the generalised map in metres.
/// </summary>
internal static class TableVoisinages
{
    public const string Entete = "commune;voisine;metres";

    public static string Ecrire(FondDeCarte fond)
    {
        var texte = new StringBuilder(Entete).Append('\n');
        foreach (var ((commune, voisine), metres) in Longueurs(fond))
        {
            texte.Append(CultureInfo.InvariantCulture, $"{commune};{voisine};{Math.Round(metres)}\n");
        }
        return texte.ToString();
    }

    /// <summary>The neighbours of each commune, sorted by code; rows that cannot be read are reported.</summary>
    public static IReadOnlyDictionary<CodeCommune, IReadOnlyList<CodeCommune>> Lire(
        string fichier,
        string texte,
        RapportErreurs rapport
    )
    {
        var voisines = new Dictionary<CodeCommune, SortedSet<CodeCommune>>();
        var lignes = texte.Split('\n', StringSplitOptions.TrimEntries);
        if (lignes[0] != Entete)
        {
            rapport.Signaler(fichier, 1, null, $"en-tête « {Entete} » attendu. Recompilez les données.");
            return new Dictionary<CodeCommune, IReadOnlyList<CodeCommune>>();
        }
        for (var rang = 1; rang < lignes.Length; rang++)
        {
            var cellules = lignes[rang].Split(';');
            if (
                cellules is [var a, var b, _]
                && CodeCommune.TryParse(a, out var une)
                && CodeCommune.TryParse(b, out var autre)
            )
            {
                Relier(voisines, une, autre);
                Relier(voisines, autre, une);
            }
            else if (lignes[rang].Length > 0)
            {
                rapport.Signaler(
                    fichier,
                    rang + 1,
                    null,
                    "deux codes communes et une longueur attendus. Recompilez les données."
                );
            }
        }
        return voisines.ToDictionary(paire => paire.Key, paire => (IReadOnlyList<CodeCommune>)[.. paire.Value]);
    }

    private static SortedDictionary<(CodeCommune, CodeCommune), double> Longueurs(FondDeCarte fond)
    {
        var longueurs = new SortedDictionary<(CodeCommune, CodeCommune), double>();
        foreach (var arc in fond.Arcs.Where(arc => arc.Gauche != CodeCommune.Aucun && arc.Droite != CodeCommune.Aucun))
        {
            var paire = arc.Gauche.CompareTo(arc.Droite) < 0 ? (arc.Gauche, arc.Droite) : (arc.Droite, arc.Gauche);
            longueurs[paire] = longueurs.GetValueOrDefault(paire) + arc.Metres;
        }
        return longueurs;
    }

    private static void Relier(
        Dictionary<CodeCommune, SortedSet<CodeCommune>> voisines,
        CodeCommune de,
        CodeCommune vers
    )
    {
        if (!voisines.TryGetValue(de, out var liste))
        {
            voisines[de] = liste = [];
        }
        liste.Add(vers);
    }
}
