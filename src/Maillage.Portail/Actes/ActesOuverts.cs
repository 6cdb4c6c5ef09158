using Maillage.Donnees;

namespace Maillage.Portail.Actes;

/// <summary>What the acts of a zoning rest on, or why it cannot be read.</summary>
/// <param name="Actes">Methods, instances, sentences, meshes; null when one cannot be read.</param>
/// <param name="Raisons">What is wrong, in French; empty when everything was read.</param>
internal sealed record ActesOuverts(ActesZonage? Actes, IReadOnlyList<string> Raisons);
