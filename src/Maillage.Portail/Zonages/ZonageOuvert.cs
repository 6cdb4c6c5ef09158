using Maillage.Donnees;

namespace Maillage.Portail.Zonages;

/// <summary>What the workbench of zoning works from, or why it cannot.</summary>
/// <param name="Dossier">Methods, criteria and tables; null when one cannot be read.</param>
/// <param name="Raisons">What is wrong, in French; empty when everything was read.</param>
internal sealed record ZonageOuvert(DossierZonage? Dossier, IReadOnlyList<string> Raisons);
