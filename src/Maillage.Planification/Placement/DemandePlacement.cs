using Maillage.Territoires;

namespace Maillage.Planification;

/// <summary>How many doctors to place, where they may go and what for.</summary>
public sealed record DemandePlacement
{
    /// <summary>Doctors to place, 1 or more.</summary>
    public required int Nombre { get; init; }

    /// <summary>What is sought.</summary>
    public Objectif Objectif { get; init; }

    /// <summary>Threshold of access, in consultations a year and a standardised inhabitant, above 0; a commune at it has reached it.</summary>
    public double Seuil { get; init; } = 2.5;

    /// <summary>Doctors one commune may take, 1 or more.</summary>
    public int ParCommune { get; init; } = 1;

    /// <summary>Full-time equivalents of each doctor, above 0.</summary>
    public double EtpParMedecin { get; init; } = 1;

    /// <summary>Communes that may take a doctor, those with a team or premises; null for all.</summary>
    public IReadOnlyCollection<CodeCommune>? Permises { get; init; }

    /// <summary>Communes to be served first; null for none.</summary>
    public Priorite? Priorite { get; init; }
}
