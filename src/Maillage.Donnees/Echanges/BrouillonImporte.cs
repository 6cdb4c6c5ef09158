using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>A draft read from a file.</summary>
/// <param name="Brouillon">The draft.</param>
/// <param name="Rapport">What was converted or left aside, in French sentences.</param>
public sealed record BrouillonImporte(Brouillon Brouillon, IReadOnlyList<string> Rapport);
