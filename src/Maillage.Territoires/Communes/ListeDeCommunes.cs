namespace Maillage.Territoires;

/// <summary>A code of a list that is no longer that of a commune, and what the list takes instead.</summary>
/// <param name="Mouvement">What became of it.</param>
/// <param name="Retenue">Its only successor; null when its land was shared between several or left the list of communes.</param>
public sealed record CodeRemplace(Mouvement Mouvement, CodeCommune? Retenue);

/// <summary>
/// A list of commune codes somebody typed, separated by commas, semicolons, spaces or new lines. Outdated codes are replaced by their
/// successor and said; what cannot be read is kept aside, never dropped in silence.
/// </summary>
public sealed record ListeDeCommunes
{
    /// <summary>Most codes one list may hold; the following ones are in <see cref="EnTrop"/>.</summary>
    public const int Maximum = 600;

    private static readonly char[] Separateurs = [',', ';', ' ', '\t', '\r', '\n', '|', '+'];

    private ListeDeCommunes() { }

    /// <summary>Current communes, anywhere in France, sorted, each once.</summary>
    public required IReadOnlyList<CodeCommune> Communes { get; init; }

    /// <summary>Outdated codes.</summary>
    public required IReadOnlyList<CodeRemplace> Remplaces { get; init; }

    /// <summary>What is the code of no commune.</summary>
    public required IReadOnlyList<string> Inconnus { get; init; }

    /// <summary>Codes left out because the list is too long.</summary>
    public required int EnTrop { get; init; }

    /// <summary>Reads a list. Never fails.</summary>
    public static ListeDeCommunes Lire(string? saisie, RepertoireCommunes repertoire)
    {
        var codes = (saisie ?? "").Split(Separateurs, StringSplitOptions.RemoveEmptyEntries);
        var communes = new SortedSet<CodeCommune>();
        var remplaces = new List<CodeRemplace>();
        var inconnus = new List<string>();
        foreach (var code in codes.Take(Maximum).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            switch (repertoire.Resoudre(code))
            {
                case ResolutionCommune.Actuelle { Commune: var commune }:
                    communes.Add(commune.Code);
                    break;
                case ResolutionCommune.Fusionnee { Mouvement: var mouvement }:
                    remplaces.Add(new CodeRemplace(mouvement, Retenir(mouvement, communes)));
                    break;
                default:
                    inconnus.Add(code);
                    break;
            }
        }
        return new ListeDeCommunes
        {
            Communes = [.. communes],
            Remplaces = remplaces,
            Inconnus = inconnus,
            EnTrop = Math.Max(0, codes.Length - Maximum),
        };
    }

    private static CodeCommune? Retenir(Mouvement mouvement, SortedSet<CodeCommune> communes)
    {
        if (mouvement.Successeurs is not [var successeur])
        {
            return null;
        }
        communes.Add(successeur);
        return successeur;
    }
}
