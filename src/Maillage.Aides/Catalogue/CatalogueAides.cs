namespace Maillage.Aides;

/// <summary>All the aids, sorted by id.</summary>
public sealed class CatalogueAides
{
    private readonly Dictionary<string, Aide> parId;
    private readonly HashSet<(string, string)> incompatibles;

    /// <param name="aides">The aids, in any order, each id once.</param>
    /// <param name="locales">The local aids recorded; none by default.</param>
    public CatalogueAides(IEnumerable<Aide> aides, RegistreAidesLocales? locales = null)
    {
        Locales = locales ?? RegistreAidesLocales.Vide;
        Aides = [.. aides.OrderBy(aide => aide.Id, StringComparer.Ordinal)];
        parId = Aides.ToDictionary(aide => aide.Id);
        incompatibles =
        [
            .. Aides.SelectMany(aide =>
                aide.NonCumul.SelectMany(non => new[] { (aide.Id, non.Avec), (non.Avec, aide.Id) })
            ),
        ];
    }

    /// <summary>The aids, sorted by id.</summary>
    public IReadOnlyList<Aide> Aides { get; }

    /// <summary>The local aids recorded.</summary>
    public RegistreAidesLocales Locales { get; }

    /// <summary>The aid of that id, or null.</summary>
    public Aide? Trouver(string id) => parId.GetValueOrDefault(id);

    /// <summary>Whether one person may not hold both.</summary>
    public bool SontIncompatibles(string id, string autre) => incompatibles.Contains((id, autre));
}
