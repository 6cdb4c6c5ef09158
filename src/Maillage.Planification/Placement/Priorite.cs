using Maillage.Territoires;

namespace Maillage.Planification;

/// <summary>Communes to be served first.</summary>
/// <param name="Communes">The communes, as those of the zones of solidarity.</param>
/// <param name="AuMoins">Doctors to be kept for them; null for as many as they may take.</param>
public sealed record Priorite(IReadOnlyCollection<CodeCommune> Communes, int? AuMoins = null);
