namespace Maillage.Aides.Lecture;

/// <summary>The rows of a file of local aids that have as many cells as the header; the others are reported.</summary>
internal static class TableLocale
{
    public static IEnumerable<LigneLocale> Lire(string texte, Releve releve)
    {
        var lignes = texte.TrimStart('\uFEFF').Split('\n').Select(ligne => ligne.TrimEnd('\r')).ToArray();
        if (Entete(lignes[0], releve) is not { } entete)
        {
            yield break;
        }
        for (var numero = 2; numero <= lignes.Length; numero++)
        {
            if (lignes[numero - 1].Length > 0 && Ligne(lignes[numero - 1], numero, entete, releve) is { } ligne)
            {
                yield return ligne;
            }
        }
    }

    private static IReadOnlyList<string>? Entete(string ligne, Releve releve)
    {
        var entete = LigneLocale.Couper(ligne)?.Select(cellule => cellule.Trim()).ToArray() ?? [];
        var absentes = LectureAidesLocales.Colonnes.Except(entete).ToArray();
        var inconnues = entete.Except(LectureAidesLocales.Colonnes).ToArray();
        if (absentes.Length == 0 && inconnues.Length == 0 && entete.Length == LectureAidesLocales.Colonnes.Count)
        {
            return entete;
        }
        releve.Refuser(1, $"L'en-tête doit être : {string.Join(';', LectureAidesLocales.Colonnes)}.");
        return null;
    }

    private static LigneLocale? Ligne(string texte, int numero, IReadOnlyList<string> entete, Releve releve)
    {
        var cellules = LigneLocale.Couper(texte);
        if (cellules?.Count != entete.Count)
        {
            releve.Refuser(
                numero,
                cellules is null
                    ? "Un guillemet n'est pas refermé. Une aide tient sur une seule ligne."
                    : $"{cellules.Count} cellules au lieu de {entete.Count}. Vérifiez les points-virgules."
            );
            return null;
        }
        var parColonne = entete.Zip(cellules).ToDictionary(paire => paire.First, paire => paire.Second);
        return new LigneLocale(releve, numero, parColonne);
    }
}
