namespace Maillage.Territoires;

/// <summary>A sum over communes of which some may be unknown: the unknown ones are counted, never added as zero.</summary>
/// <param name="Total">Sum of the known values; null when none is known.</param>
/// <param name="Connues">Communes whose value is known.</param>
/// <param name="Inconnues">Communes whose value is unknown.</param>
public readonly record struct SommePartielle(long? Total, int Connues, int Inconnues)
{
    /// <summary>Sums values; a null one is unknown.</summary>
    public static SommePartielle De(IEnumerable<int?> valeurs)
    {
        long total = 0;
        var (connues, inconnues) = (0, 0);
        foreach (var valeur in valeurs)
        {
            total += valeur ?? 0;
            connues += valeur is null ? 0 : 1;
            inconnues += valeur is null ? 1 : 0;
        }
        return new SommePartielle(connues == 0 ? null : total, connues, inconnues);
    }
}
