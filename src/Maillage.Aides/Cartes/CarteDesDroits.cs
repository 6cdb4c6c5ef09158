using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>What one profile may have in every commune of the region, for one day of signature.</summary>
public sealed class CarteDesDroits
{
    private readonly TableLieux table;
    private readonly DroitsDuLieu[] parLieu;

    internal CarteDesDroits(TableLieux table, DroitsDuLieu[] parLieu) => (this.table, this.parLieu) = (table, parLieu);

    /// <summary>Day of signature.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Geography of the codes.</summary>
    public required Millesime Millesime { get; init; }

    /// <summary>What was said.</summary>
    public required Profil Profil { get; init; }

    /// <summary>
    /// Facts of the place the profile declares: they hold where the data does not know, and are set aside where the data contradicts them.
    /// </summary>
    public required IReadOnlyList<Cle> DeclareesDuLieu { get; init; }

    /// <summary>The communes, by code.</summary>
    public IReadOnlyList<Commune> Communes => table.Communes;

    /// <summary>The calendar years of the columns of years.</summary>
    public IReadOnlyList<int> Annees => [.. Enumerable.Range(Date.Year, CalendrierAnnuel.Horizon)];

    /// <summary>The rights in the commune of that rank in <see cref="Communes"/>.</summary>
    public DroitsDuLieu this[int rang] => parLieu[table.Rangs[rang]];
}

/// <summary>A map, or why it cannot be drawn.</summary>
public abstract record ReponseCarte
{
    private ReponseCarte() { }

    /// <summary>The answer.</summary>
    public sealed record Faite(CarteDesDroits Carte) : ReponseCarte;

    /// <summary>Everything that must be mended first.</summary>
    public sealed record Refusee(IReadOnlyList<ErreurSaisie> Erreurs) : ReponseCarte;
}
