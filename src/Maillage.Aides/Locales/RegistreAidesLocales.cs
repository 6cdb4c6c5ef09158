using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>The local aids recorded. None recorded at a place does not mean that none exists there.</summary>
/// <param name="Aides">Every aid, by file then line.</param>
public sealed record RegistreAidesLocales(IReadOnlyList<AideLocale> Aides)
{
    /// <summary>Nothing recorded.</summary>
    public static RegistreAidesLocales Vide { get; } = new([]);

    /// <summary>The communes where some aid is recorded, on any day.</summary>
    public IReadOnlySet<CodeCommune> Communes { get; } = Aides.SelectMany(aide => aide.Communes).ToHashSet();

    /// <summary>The aids recorded at a commune on a day.</summary>
    public IEnumerable<AideLocale> En(CodeCommune commune, DateOnly jour) =>
        Aides.Where(aide => aide.Periode.Contient(jour) && aide.Communes.Contains(commune));
}
