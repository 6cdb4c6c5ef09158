using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>
/// Reads a draft written as a workbook: its territories in the first sheet that has their columns, the rest of the draft and its consultation
/// in the sheets we name for them, when they are there.
/// </summary>
internal static class LectureClasseurBrouillon
{
    /// <param name="octets">The workbook.</param>
    /// <param name="nom">Name of the file, for messages.</param>
    /// <param name="rapport">Where what is wrong is said.</param>
    public static LectureTableBrouillon? Lire(ReadOnlyMemory<byte> octets, string nom, RapportErreurs rapport)
    {
        using var flux = new MemoryStream(octets.ToArray(), writable: false);
        var feuilles = FichierExcel.Lire(flux, nom, rapport);
        var territoires =
            feuilles.FirstOrDefault(feuille => feuille.Nom == ClasseurBrouillon.Territoires)
            ?? feuilles.FirstOrDefault(feuille => feuille.Lignes.Count > 0);
        var table = new LectureTableBrouillon(nom, rapport);
        if (territoires is null || territoires.Lignes.Count == 0)
        {
            if (rapport.Vide)
            {
                rapport.Signaler(nom, "classeur vide. Écrivez une ligne par territoire.");
            }
            return null;
        }
        if (!table.Ouvrir(territoires.Lignes[0], 1))
        {
            return null;
        }
        foreach (var (rang, ligne) in territoires.Lignes.Index().Skip(1))
        {
            table.Ajouter(ligne, rang + 1);
        }
        table.Entete = Entete(feuilles);
        table.Etapes = Etapes(feuilles);
        return table;
    }

    private static LigneLue? Entete(IReadOnlyList<FeuilleExcel> feuilles) =>
        feuilles.FirstOrDefault(feuille => feuille.Nom == ClasseurBrouillon.Entete) is { } feuille
            ? new(
                null,
                feuille
                    .Lignes.Where(ligne => ligne.Length > 1 && ligne[0].Length > 0)
                    .GroupBy(ligne => ligne[0], StringComparer.Ordinal)
                    .ToDictionary(groupe => groupe.Key, groupe => groupe.First()[1], StringComparer.Ordinal)
            )
            : null;

    private static List<LigneLue> Etapes(IReadOnlyList<FeuilleExcel> feuilles)
    {
        var feuille = feuilles.FirstOrDefault(une => une.Nom == ClasseurBrouillon.Consultation);
        if (feuille is not { Lignes: [var titres, ..] })
        {
            return [];
        }
        return
        [
            .. feuille
                .Lignes.Index()
                .Skip(1)
                .Where(ligne => ligne.Item.Any(cellule => cellule.Length > 0))
                .Select(ligne => new LigneLue(
                    ligne.Index + 1,
                    titres
                        .Zip(ligne.Item)
                        .GroupBy(paire => paire.First, StringComparer.Ordinal)
                        .ToDictionary(groupe => groupe.Key, groupe => groupe.First().Second, StringComparer.Ordinal)
                )),
        ];
    }
}
