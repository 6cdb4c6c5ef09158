using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>A commune as people write it: a code, a name, or a name followed by its code in brackets.</summary>
internal static class SaisieCommune
{
    private const int Propositions = 6;

    /// <summary>The code to ask about, or a French message that helps to choose.</summary>
    public static (string? Code, string? Message) Lire(string saisie, Monde monde)
    {
        var texte = saisie.Trim();
        if (CodeEntreParentheses(texte) is { } precise)
        {
            return (precise, null);
        }
        var repertoire = monde.Referentiel.Repertoire;
        if (repertoire.Resoudre(texte) is not ResolutionCommune.Inconnue)
        {
            return (texte, null);
        }
        var trouvees = repertoire.Chercher(texte, Propositions);
        var exactes = trouvees.Where(commune => NomsDeCommunes.Egaux(commune.Nom, texte)).ToArray();
        return (exactes, trouvees) switch
        {
            ([var seule], _) => (seule.Code.ToString(), null),
            (_, [var seule]) => (seule.Code.ToString(), null),
            (_, []) => (null, $"Aucune commune ne ressemble à « {texte} ». Vérifiez le nom, ou donnez son code Insee."),
            _ => (
                null,
                $"Plusieurs communes ressemblent à « {texte} ». Écrivez l’une de celles-ci : {Liste(exactes.Length > 0 ? exactes : trouvees, monde)}."
            ),
        };
    }

    public static string Ecrire(NomCommune commune) => $"{commune.Nom} ({commune.Code})";

    private static string Liste(IReadOnlyList<NomCommune> communes, Monde monde) =>
        string.Join(
            " ; ",
            communes.Select(commune => $"{Ecrire(commune)}, {monde.NomDepartement(commune.Departement)}")
        );

    public static string? CodeEntreParentheses(string texte) =>
        texte.EndsWith(')')
        && texte.LastIndexOf('(') is var debut and >= 0
        && CodeCommune.TryParse(texte[(debut + 1)..^1], out var code)
            ? code.ToString()
            : null;
}
