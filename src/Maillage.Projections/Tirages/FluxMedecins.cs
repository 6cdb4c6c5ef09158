namespace Maillage.Projections;

/// <summary>Doctors who leave and doctors who come, by year.</summary>
internal readonly ref struct FluxMedecins(Span<int> departs, Span<int> arrivees)
{
    public Span<int> Departs { get; } = departs;

    public Span<int> Arrivees { get; } = arrivees;
}
