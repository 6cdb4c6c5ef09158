using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>
/// The table of neighbours: one row by pair of communes that share a stretch of boundary, the least code first, with its length on the
/// generalised map in metres.
/// </summary>
internal static class TableVoisinages
{
    private static readonly string[] Colonnes = ["commune", "voisine", "metres"];

    public static TableCsv Ecrire(FondDeCarte fond)
    {
        var table = new TableCsv(CheminsTables.Voisinages, Colonnes);
        foreach (var limite in fond.Arcs.Where(arc => arc.Droite != CodeCommune.Aucun).GroupBy(Paire))
        {
            var metres = Math.Round(limite.Sum(arc => arc.Metres)).ToString(CultureInfo.InvariantCulture);
            table.Ajouter(limite.Key.Moindre.ToString(), limite.Key.Autre.ToString(), metres);
        }
        return table;
    }

    /// <summary>The neighbours of each commune, sorted by code; rows that cannot be read are reported.</summary>
    public static IReadOnlyDictionary<CodeCommune, IReadOnlyList<CodeCommune>> Lire(
        string dossier,
        RapportErreurs rapport
    )
    {
        var lecteur = LecteurTable.Ouvrir(dossier, CheminsTables.Voisinages, rapport, Colonnes);
        var voisines = new Dictionary<CodeCommune, IReadOnlyList<CodeCommune>>();
        while (lecteur.Suivante())
        {
            var (commune, voisine) = (lecteur.Commune(0), lecteur.Commune(1));
            Voisines(commune).Add(voisine);
            Voisines(voisine).Add(commune);
        }
        return voisines;

        // The rows are sorted and the least code comes first: each list fills up in order.
        List<CodeCommune> Voisines(CodeCommune commune)
        {
            if (!voisines.TryGetValue(commune, out var liste))
            {
                voisines[commune] = liste = new List<CodeCommune>();
            }
            return (List<CodeCommune>)liste;
        }
    }

    private static (CodeCommune Moindre, CodeCommune Autre) Paire(ArcContour arc) =>
        arc.Gauche.CompareTo(arc.Droite) < 0 ? (arc.Gauche, arc.Droite) : (arc.Droite, arc.Gauche);
}
