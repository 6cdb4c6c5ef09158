namespace Maillage.Portraits;

/// <summary>Dated counts of one thing. Nothing is interpolated: two counts are joined only if <see cref="ReleveDate.Rupture"/> allows it.</summary>
public sealed record SerieReleves
{
    /// <summary>Name in the tables, <c>snake_case</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name to show, in French.</summary>
    public required string Libelle { get; init; }

    /// <summary>Unit of the numbers, in French.</summary>
    public required string Unite { get; init; }

    /// <summary>The counts by territory, then by date and document.</summary>
    public required IReadOnlyList<ReleveDate> Releves { get; init; }

    /// <summary>The counts of one territory, oldest first; empty when there is none.</summary>
    public IReadOnlyList<ReleveDate> Pour(TerritoirePublie territoire) =>
        [.. Releves.Where(releve => releve.Territoire == territoire)];
}
