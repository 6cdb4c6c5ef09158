namespace Maillage.Zonage;

/// <summary>Names of the meshes in files and on pages.</summary>
public static class NomsDeMailles
{
    private static readonly (Maille Maille, string Code, string Nom, string Pluriel)[] Noms =
    [
        (Maille.TerritoireDeVieSante, "tvs", "territoire de vie-santé", "territoires de vie-santé"),
        (Maille.Epci, "epci", "EPCI", "EPCI"),
        (Maille.Commune, "commune", "commune", "communes"),
    ];

    /// <summary>Names in files: <c>tvs</c>, <c>epci</c>, <c>commune</c>.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Noms.Select(nom => nom.Code)];

    /// <summary>Name in files.</summary>
    public static string Code(this Maille maille) => De(maille).Code;

    /// <summary>Name of one of its territories, in lower case.</summary>
    public static string Nom(this Maille maille) => De(maille).Nom;

    /// <summary>Name of its territories, in lower case.</summary>
    public static string Pluriel(this Maille maille) => De(maille).Pluriel;

    /// <summary>Reads the name used in files; null when it is none.</summary>
    public static Maille? Lire(string texte)
    {
        foreach (var (maille, code, _, _) in Noms)
        {
            if (string.Equals(code, texte.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return maille;
            }
        }
        return null;
    }

    private static (Maille Maille, string Code, string Nom, string Pluriel) De(Maille maille) =>
        Noms.Single(nom => nom.Maille == maille);
}
