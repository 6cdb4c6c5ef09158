namespace Maillage.Zonage;

/// <summary>Order of the classes.</summary>
internal static class Priorites
{
    private static readonly int[] Rangs =
    [
        .. Enum.GetValues<ClasseZonage>()
            .Select(classe => NomsDeClasses.Toutes.TakeWhile(une => une != classe).Count()),
    ];

    /// <summary>0 for the highest priority; a commune no zoning classes comes last.</summary>
    public static int De(ClasseZonage? classe) => classe is { } connue ? Rangs[(int)connue] : int.MaxValue;
}
