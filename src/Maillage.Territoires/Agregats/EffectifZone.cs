namespace Maillage.Territoires;

/// <summary>Communes and inhabitants of a territory in one class of the zoning of doctors.</summary>
/// <param name="Zone">ZIP, ZAC, ZAR or hors zonage; null when the class is unknown.</param>
/// <param name="Presumee">Whether only the last known zoning says so.</param>
/// <param name="Communes">Communes in the class.</param>
/// <param name="Habitants">Their inhabitants.</param>
public sealed record EffectifZone(Zone? Zone, bool Presumee, int Communes, SommePartielle Habitants);
