namespace Maillage.Accessibilite;

/// <summary>
/// Computed access against that of a published year: over all communes, over those away from the edge of the region (beyond which no
/// supply is counted), and by class of density.
/// </summary>
public sealed record ConfrontationApl
{
    /// <summary>Minutes of the edge under which a commune may be served by doctors who are not counted.</summary>
    public const double MinutesDeBord = 20;

    private ConfrontationApl(IReadOnlyList<CommuneConfrontee> communes)
    {
        Communes = communes;
        Ensemble = Concordance.De(communes);
        SansBord = Concordance.De(communes.Where(commune => commune.MinutesDeLaLimite >= MinutesDeBord));
        ParDensite =
        [
            .. communes
                .GroupBy(commune => commune.Densite)
                .OrderBy(groupe => groupe.Key ?? int.MaxValue)
                .Select(groupe => (groupe.Key, Concordance.De(groupe))),
        ];
    }

    /// <summary>The communes, in the order given.</summary>
    public IReadOnlyList<CommuneConfrontee> Communes { get; }

    /// <summary>Every commune.</summary>
    public Concordance Ensemble { get; }

    /// <summary>The communes whose centre is at least <see cref="MinutesDeBord"/> from the edge of the region.</summary>
    public Concordance SansBord { get; }

    /// <summary>By class of the density grid, the unknown one last.</summary>
    public IReadOnlyList<(int? Densite, Concordance Concordance)> ParDensite { get; }

    /// <summary>Compares.</summary>
    public static ConfrontationApl De(IReadOnlyList<CommuneConfrontee> communes) => new(communes);
}
