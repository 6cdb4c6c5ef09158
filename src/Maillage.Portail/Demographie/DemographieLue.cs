using Maillage.Projections;

namespace Maillage.Portail.Demographie;

/// <summary>What projections start from, or why they cannot be made.</summary>
/// <param name="Monde">Doctors, inhabitants, levers; null when a table is missing or wrong.</param>
/// <param name="Raisons">What is missing or wrong, in French; empty when there is a world.</param>
internal sealed record DemographieLue(MondeProjections? Monde, IReadOnlyList<string> Raisons);
