namespace Maillage.Territoires;

/// <summary>
/// A stretch of boundary between two communes, or between a commune and the outside. Stored once: what two communes share is the same
/// line, so that a map has neither gap nor overlap.
/// </summary>
/// <param name="Gauche">The commune on the left when following the points; <see cref="CodeCommune.Aucun"/> outside the region.</param>
/// <param name="Droite">The commune on the right, another one than <paramref name="Gauche"/>.</param>
/// <param name="Points">Two points at least, no two successive ones equal. An arc whose ends meet is a whole ring.</param>
public sealed record ArcContour(CodeCommune Gauche, CodeCommune Droite, IReadOnlyList<PointGrille> Points)
{
    /// <summary>Length in metres.</summary>
    public double Metres
    {
        get
        {
            var metres = 0.0;
            for (var i = 1; i < Points.Count; i++)
            {
                metres += ProjectionLocale.Metres(Points[i - 1], Points[i]);
            }
            return metres;
        }
    }
}
