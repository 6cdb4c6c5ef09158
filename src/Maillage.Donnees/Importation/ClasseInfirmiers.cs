namespace Maillage.Donnees;

/// <summary>Class of a commune in the zoning of nurses, from the least to the best provided.</summary>
public enum ClasseInfirmiers
{
    /// <summary>Zone très sous-dotée.</summary>
    TresSousDotee,

    /// <summary>Zone sous-dotée.</summary>
    SousDotee,

    /// <summary>Zone intermédiaire.</summary>
    Intermediaire,

    /// <summary>Zone très dotée.</summary>
    TresDotee,

    /// <summary>Zone sur-dotée.</summary>
    SurDotee,
}

/// <summary>Names of the classes of the zoning of nurses.</summary>
public static class NomsClassesInfirmiers
{
    private static readonly (string Code, string Libelle)[] Noms =
    [
        ("tres_sous_dotee", "très sous-dotée"),
        ("sous_dotee", "sous-dotée"),
        ("intermediaire", "intermédiaire"),
        ("tres_dotee", "très dotée"),
        ("sur_dotee", "sur-dotée"),
    ];

    /// <summary>Name in files and answers.</summary>
    public static string Code(this ClasseInfirmiers classe) => Noms[(int)classe].Code;

    /// <summary>Name on pages, in the feminine of « zone ».</summary>
    public static string Libelle(this ClasseInfirmiers classe) => Noms[(int)classe].Libelle;

    /// <summary>Reads the name used in files and answers. Does not throw.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out ClasseInfirmiers classe)
    {
        for (var i = 0; i < Noms.Length; i++)
        {
            if (code.SequenceEqual(Noms[i].Code))
            {
                classe = (ClasseInfirmiers)i;
                return true;
            }
        }
        classe = default;
        return false;
    }
}
