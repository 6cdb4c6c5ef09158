using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>
/// The table of arcs: one row by arc, with the commune on each side of it. <c>points</c> lists couples "x y" joined by <c>|</c>: the first
/// one in 10⁻⁴ degree, each next one as the difference from the one before. An empty code is the outside of the region.
/// </summary>
internal static class TableArcs
{
    private static readonly string[] Colonnes = ["gauche", "droite", "points"];

    public static TableCsv Ecrire(IEnumerable<ArcContour> arcs)
    {
        var table = new TableCsv(CheminsTables.Arcs, Colonnes);
        foreach (var arc in arcs)
        {
            table.Ajouter(arc.Gauche.ToString(), arc.Droite.ToString(), SuitePoints.Ecrire(arc.Points));
        }
        return table;
    }

    /// <summary>The arcs whose row can be read; the others are reported.</summary>
    public static IReadOnlyList<ArcContour> Lire(string dossier, RapportErreurs rapport)
    {
        var lecteur = LecteurTable.Ouvrir(dossier, CheminsTables.Arcs, rapport, Colonnes);
        var codes = new Dictionary<string, CodeCommune> { [""] = CodeCommune.Aucun };
        var arcs = new List<ArcContour>();
        while (lecteur.Suivante())
        {
            var (gauche, droite) = (Code(lecteur, 0, codes), Code(lecteur, 1, codes));
            if (gauche == droite)
            {
                lecteur.Signaler(1, "deux communes différentes attendues de part et d'autre. Recompilez les données.");
            }
            else if (!SuitePoints.TryLire(lecteur.Cellule(2), out var points))
            {
                lecteur.Signaler(2, "suite de points illisible : « x y|dx dy|… » attendu. Recompilez les données.");
            }
            else
            {
                arcs.Add(new ArcContour(gauche, droite, points));
            }
        }
        return arcs;
    }

    /// <summary>Each code is made once, however many arcs it has.</summary>
    private static CodeCommune Code(LecteurTable lecteur, int rang, Dictionary<string, CodeCommune> codes)
    {
        var connus = codes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!connus.TryGetValue(lecteur.Cellule(rang), out var code))
        {
            code = lecteur.Commune(rang);
            connus[lecteur.Cellule(rang)] = code;
        }
        return code;
    }
}
