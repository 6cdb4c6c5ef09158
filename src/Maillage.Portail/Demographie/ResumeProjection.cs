using Maillage.Projections;

namespace Maillage.Portail.Demographie;

/// <summary>What a portrait says of the years to come.</summary>
/// <param name="SansInstallation">Nobody settles.</param>
/// <param name="AuRythme">As many settle as today; null when no such scenario is shipped.</param>
internal sealed record ResumeProjection(ProjectionTerritoire SansInstallation, ProjectionTerritoire? AuRythme)
{
    /// <summary>The last year.</summary>
    public AnneeProjetee Finale => SansInstallation.Finale;
}
