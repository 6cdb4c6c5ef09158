namespace Maillage.Projections;

/// <summary>What the regional report says of the next ten years.</summary>
/// <param name="Departs">Departures its sheets add up to: general practitioners times share leaving.</param>
/// <param name="Besoin">General practitioners said to be needed.</param>
/// <param name="Arrivees">Installations said to come at today's pace.</param>
/// <param name="Manque">General practitioners said to be missing.</param>
public sealed record ChiffresDossier(double Departs, double Besoin, double Arrivees, double Manque);
