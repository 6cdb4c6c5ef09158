using Maillage.Projections;

namespace Maillage.Portail.Demographie;

/// <summary>Everything a page shows of one question.</summary>
public sealed record ReponseProjection
{
    /// <summary>The answer.</summary>
    public required ProjectionTerritoire Projection { get; init; }

    /// <summary>The same territory if nobody settled, at the same horizon.</summary>
    public required ProjectionTerritoire SansInstallation { get; init; }

    /// <summary>The same territory at today's pace; null when no source gives one.</summary>
    public ProjectionTerritoire? AuRythme { get; init; }

    /// <summary>What moves the answer most.</summary>
    public required Sensibilite Sensibilite { get; init; }

    /// <summary>Beside the regional report; null but for the region at its year.</summary>
    public FaceAuDossier? Dossier { get; init; }

    /// <summary>Each département under the same scenario; empty when the question is about one of them.</summary>
    public IReadOnlyList<ProjectionTerritoire> Departements { get; init; } = [];

    /// <summary>Inhabitants below some access, today and later; empty when access is not measured here.</summary>
    public IReadOnlyList<AccesAnnee> Acces { get; init; } = [];
}
