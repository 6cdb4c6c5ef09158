using Maillage.Territoires;

namespace Maillage.Accessibilite;

/// <summary>How far places are from a line.</summary>
public sealed class DistanceLimite
{
    private readonly PointSphere[] points;

    /// <param name="points">Points of the line, close to one another; at least one.</param>
    public DistanceLimite(IEnumerable<Position> points) =>
        this.points = [.. points.Select(point => PointSphere.De(new(point, null)))];

    /// <summary>Kilometres as the crow flies to the nearest point.</summary>
    public double Kilometres(Position position)
    {
        var depart = PointSphere.De(new(position, null));
        var corde = points.Min(point => depart.CarreCorde(point));
        return PointSphere.Kilometres(corde);
    }

    /// <summary>Minutes by the road model where density slows nothing.</summary>
    public double Minutes(Position position, ModeleRoutier modele) => modele.Minutes(Kilometres(position), allure: 1);
}
