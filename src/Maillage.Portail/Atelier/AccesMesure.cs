using Maillage.Accessibilite;

namespace Maillage.Portail.Atelier;

/// <summary>Access to general practitioners estimated here, or why it cannot be.</summary>
/// <param name="Acces">The region measured as it is; null when a table is missing or wrong.</param>
/// <param name="Raisons">What is missing or wrong, in French; empty when the region is measured.</param>
internal sealed record AccesMesure(AccesRegion? Acces, IReadOnlyList<string> Raisons);
