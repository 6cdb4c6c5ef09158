using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Names of enumerated values in compiled tables (<c>snake_case</c>).</summary>
internal static class NomsCompiles
{
    private static readonly (NatureMouvement Nature, string Code)[] Natures =
    [
        (NatureMouvement.Fusion, "fusion"),
        (NatureMouvement.ChangementDeCode, "changement_de_code"),
        (NatureMouvement.Partage, "partage"),
        (NatureMouvement.SansSuccesseur, "sans_successeur"),
    ];

    private static readonly (Fiabilite Fiabilite, string Code)[] Fiabilites =
    [
        (Fiabilite.Officielle, "officielle"),
        (Fiabilite.Administrative, "administrative"),
        (Fiabilite.Secondaire, "secondaire"),
        (Fiabilite.Derivee, "derivee"),
        (Fiabilite.Supposee, "supposee"),
        (Fiabilite.AVerifier, "a_verifier"),
    ];

    public static string Code(NatureMouvement nature) => Array.Find(Natures, couple => couple.Nature == nature).Code;

    public static string Code(Fiabilite fiabilite) =>
        Array.Find(Fiabilites, couple => couple.Fiabilite == fiabilite).Code;

    public static NatureMouvement? LireNature(ReadOnlySpan<char> code)
    {
        foreach (var (nature, nom) in Natures)
        {
            if (code.SequenceEqual(nom))
            {
                return nature;
            }
        }
        return null;
    }

    public static Fiabilite? LireFiabilite(ReadOnlySpan<char> code)
    {
        foreach (var (fiabilite, nom) in Fiabilites)
        {
            if (code.SequenceEqual(nom))
            {
                return fiabilite;
            }
        }
        return null;
    }
}
