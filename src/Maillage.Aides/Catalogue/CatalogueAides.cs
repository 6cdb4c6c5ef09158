namespace Maillage.Aides;

/// <summary>All the aids, sorted by id.</summary>
public sealed class CatalogueAides
{
    private readonly Dictionary<string, Aide> parId;
    private readonly Dictionary<(string, string), Incompatibilite> incompatibles = [];

    /// <param name="aides">The aids, in any order, each id once.</param>
    /// <param name="cumuls">The rules between aids, which name aids given here; null for none.</param>
    /// <param name="locales">The local aids recorded; none by default.</param>
    public CatalogueAides(IEnumerable<Aide> aides, ReglesCumul? cumuls = null, RegistreAidesLocales? locales = null)
    {
        Cumuls = cumuls ?? ReglesCumul.Aucune;
        Locales = locales ?? RegistreAidesLocales.Vide;
        var seules = aides.ToDictionary(aide => aide.Id);
        Aides =
        [
            .. seules
                .Values.Select(aide => Cumuls.Completer(aide, seules))
                .OrderBy(aide => aide.Id, StringComparer.Ordinal),
        ];
        parId = Aides.ToDictionary(aide => aide.Id);
        foreach (var aide in Aides)
        {
            foreach (var non in aide.NonCumul)
            {
                incompatibles.TryAdd((aide.Id, non.Avec), non);
                incompatibles.TryAdd((non.Avec, aide.Id), non);
            }
        }
    }

    /// <summary>The aids, sorted by id.</summary>
    public IReadOnlyList<Aide> Aides { get; }

    /// <summary>The local aids recorded.</summary>
    public RegistreAidesLocales Locales { get; }

    /// <summary>The rules between aids.</summary>
    public ReglesCumul Cumuls { get; }

    /// <summary>The aid of that id, or null.</summary>
    public Aide? Trouver(string id) => parId.GetValueOrDefault(id);

    /// <summary>Whether one person may not hold both.</summary>
    public bool SontIncompatibles(string id, string autre) => incompatibles.ContainsKey((id, autre));

    /// <summary>Why one person may not hold both; null when they may.</summary>
    internal Incompatibilite? Incompatibilite(string id, string autre) => incompatibles.GetValueOrDefault((id, autre));
}
