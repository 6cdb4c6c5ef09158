namespace Maillage.Planification;

/// <summary>Places chosen on a terrain, one entry a doctor.</summary>
/// <param name="Places">Ranks on the terrain; fewer than asked when no other place brings anything.</param>
/// <param name="Borne">No choice is worth more.</param>
/// <param name="Methode">How far they are known to be the best.</param>
internal sealed record Choix(IReadOnlyList<int> Places, double Borne, MethodePlacement Methode);
