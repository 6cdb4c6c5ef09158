using Maillage.Territoires;

namespace Maillage.Accessibilite;

/// <summary>A place as the road model sees it.</summary>
/// <param name="Centre">WGS84 degrees, away from the poles and from the 180th meridian.</param>
/// <param name="Densite">INSEE density grid, 1 (large city) to 7 (very scattered); null when unknown: the place then slows nothing.</param>
/// <param name="Hectares">Area, 0 or more; 0 for a point, reached from itself at once.</param>
public readonly record struct LieuRoutier(Position Centre, int? Densite, double Hectares = 0);
