using Maillage.Aides;

namespace Maillage.Portail.Simulations;

/// <summary>What would open an aid, and the addresses to go on from there.</summary>
public sealed record VueInversion(Inversion Inversion, Parcours Parcours);
