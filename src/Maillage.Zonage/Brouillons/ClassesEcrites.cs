namespace Maillage.Zonage;

/// <summary>The classes of a draft as one letter by territory, in the order of its mesh: short enough for a link.</summary>
public static class ClassesEcrites
{
    /// <summary>What stands for a territory not classed yet.</summary>
    public const char NonClasse = '.';

    private static readonly (ClasseZonage Classe, char Lettre)[] Lettres =
    [
        (ClasseZonage.Zip, 'I'),
        (ClasseZonage.Zac, 'A'),
        (ClasseZonage.Vigilance, 'V'),
        (ClasseZonage.Zar, 'R'),
        (ClasseZonage.HorsZonage, 'H'),
    ];

    /// <summary>The letter of a class.</summary>
    public static char Lettre(ClasseZonage? classe) =>
        classe is { } connue ? Lettres.Single(paire => paire.Classe == connue).Lettre : NonClasse;

    /// <summary>Writes classes, null for not classed.</summary>
    public static string Ecrire(IEnumerable<ClasseZonage?> classes) => string.Concat(classes.Select(Lettre));

    /// <summary>Reads classes; null when a letter is unknown, or of no class allowed, or when their number is not that asked for.</summary>
    public static ClasseZonage?[]? Lire(string texte, int nombre, IReadOnlyCollection<ClasseZonage> permises)
    {
        if (texte.Length != nombre)
        {
            return null;
        }
        var classes = new ClasseZonage?[nombre];
        for (var rang = 0; rang < nombre; rang++)
        {
            if (texte[rang] == NonClasse)
            {
                continue;
            }
            var trouvee = Array.FindIndex(Lettres, paire => paire.Lettre == texte[rang]);
            if (trouvee < 0 || !permises.Contains(Lettres[trouvee].Classe))
            {
                return null;
            }
            classes[rang] = Lettres[trouvee].Classe;
        }
        return classes;
    }
}
