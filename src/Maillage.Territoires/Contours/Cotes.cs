namespace Maillage.Territoires.Contours;

/// <summary>The sides of a ring.</summary>
internal static class Cotes
{
    /// <summary>Whether a closed ring goes round the place: a ray from it to the east meets an odd number of sides.</summary>
    public static bool SeparentDuLointain(IReadOnlyList<PointGrille> anneau, double x, double y)
    {
        var dedans = false;
        for (var i = 1; i < anneau.Count; i++)
        {
            var (a, b) = (anneau[i - 1], anneau[i]);
            if (a.Y > y != b.Y > y && x < a.X + (y - a.Y) / (b.Y - a.Y) * (b.X - a.X))
            {
                dedans = !dedans;
            }
        }
        return dedans;
    }
}
