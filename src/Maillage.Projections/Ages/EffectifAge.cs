namespace Maillage.Projections;

/// <summary>Doctors of an age band on 1 January of a year.</summary>
/// <param name="Annee">Year.</param>
/// <param name="Tranche">Ages.</param>
/// <param name="Medecins">How many, 0 or more.</param>
public sealed record EffectifAge(int Annee, TrancheAge Tranche, double Medecins);
