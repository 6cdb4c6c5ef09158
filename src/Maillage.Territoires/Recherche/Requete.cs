namespace Maillage.Territoires.Recherche;

/// <summary>
/// What a typed text asks: a name, or a name and a département. "Villeneuve Lot" may be either, so both readings are kept.
/// </summary>
/// <param name="Entier">The whole text as a name, or null when it surely holds a département.</param>
/// <param name="Reste">The name without the département, or null when none was read.</param>
/// <param name="Departement">The département that goes with <paramref name="Reste"/>.</param>
internal sealed record Requete(TexteCherche? Entier, TexteCherche? Reste, CodeDepartement Departement)
{
    private static readonly char[] Separateurs = [' ', '\t', '\u00A0', ',', ';', '-'];

    /// <summary>Reads a text, or returns null when it holds neither letter nor digit.</summary>
    public static Requete? Lire(string texte, NomsDepartements departements)
    {
        var entier = TexteCherche.Lire(texte);
        return entier is null
            ? null
            : EntreParentheses(texte, departements)
                ?? AvecCode(texte)
                ?? AvecNom(entier, departements)
                ?? new Requete(entier, null, default);
    }

    // Cazals (Lot), Cazals (46)
    private static Requete? EntreParentheses(string texte, NomsDepartements departements)
    {
        var ouverture = texte.LastIndexOf('(');
        if (ouverture < 0)
        {
            return null;
        }
        var dedans = texte[(ouverture + 1)..].TrimEnd(')', ' ');
        var reste = TexteCherche.Lire(texte.AsSpan(0, ouverture));
        return reste is not null && (LireCode(dedans) ?? departements.Trouver(dedans)) is { } departement
            ? new Requete(null, reste, departement)
            : null;
    }

    // Cazals 46, 46 Cazals, 46250 Cazals: a postal code begins with its département
    private static Requete? AvecCode(string texte)
    {
        var mots = texte.Split(Separateurs, StringSplitOptions.RemoveEmptyEntries);
        return mots.Length < 2 ? null
            : LireCode(mots[^1]) is { } dernier ? Sans(mots[..^1], dernier)
            : LireCode(mots[0]) is { } premier ? Sans(mots[1..], premier)
            : null;
    }

    private static Requete? Sans(string[] mots, CodeDepartement departement) =>
        TexteCherche.Lire(string.Join(' ', mots)) is { } reste ? new Requete(null, reste, departement) : null;

    // Cazals Lot; the longest département name wins
    private static Requete? AvecNom(TexteCherche entier, NomsDepartements departements)
    {
        for (var debuts = entier.DebutsDeMots & ~1ul; debuts != 0; debuts &= debuts - 1)
        {
            var debut = System.Numerics.BitOperations.TrailingZeroCount(debuts);
            if (departements.Trouver(entier.Lettres[debut..]) is { } departement)
            {
                return new Requete(entier, entier.Avant(debut), departement);
            }
        }
        return null;
    }

    private static CodeDepartement? LireCode(string mot)
    {
        var texte = mot.Trim();
        return CodeDepartement.TryParse(texte, out var departement) ? departement
            : CodeCommune.TryParse(texte, out var commune) ? commune.Departement
            : null;
    }
}
