using Maillage.Accessibilite;

namespace Maillage.Planification;

/// <summary>
/// Where to place the next doctors of a region: access as it is, what a doctor more in each place would bring, and what is asked.
/// A value: resolving it twice gives the same. Immutable; safe to share between threads.
/// </summary>
public sealed class ProblemePlacement
{
    private ProblemePlacement(AccesRegion acces, DemandePlacement demande)
    {
        (Acces, Demande) = (acces, demande);
        Apports = Apports.De(acces, demande.EtpParMedecin);
        var rangs = demande.Permises?.Select(commune => acces.Rang(commune)!.Value);
        Permises = [.. rangs?.Distinct().Order() ?? Enumerable.Range(0, acces.Region.Communes.Count)];
        Prioritaires = (demande.Priorite?.Communes ?? []).Select(commune => acces.Rang(commune)!.Value).ToHashSet();
    }

    /// <summary>The region as it is.</summary>
    public AccesRegion Acces { get; }

    /// <summary>What is asked.</summary>
    public DemandePlacement Demande { get; }

    internal Apports Apports { get; }

    /// <summary>Ranks of the communes that may take a doctor, ascending.</summary>
    internal IReadOnlyList<int> Permises { get; }

    /// <summary>Ranks of the communes to be served first.</summary>
    internal IReadOnlySet<int> Prioritaires { get; }

    /// <summary>Doctors that may go elsewhere than to the communes to be served first.</summary>
    internal int AilleursAuPlus => Demande.Nombre - Reserves;

    private int Reserves =>
        Demande.Priorite is { } priorite
            ? priorite.AuMoins
                ?? (int)Math.Min(Demande.Nombre, Permises.Count(Prioritaires.Contains) * (long)Demande.ParCommune)
            : 0;

    /// <summary>The problem, or everything that is wrong with the demand.</summary>
    public static (ProblemePlacement? Probleme, IReadOnlyList<FautePlacement> Fautes) Poser(
        AccesRegion acces,
        DemandePlacement demande
    )
    {
        var fautes = ControleDemande.Fautes(acces, demande);
        return fautes.Count > 0 ? (null, fautes) : (new(acces, demande), []);
    }
}
