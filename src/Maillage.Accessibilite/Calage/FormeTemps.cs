namespace Maillage.Accessibilite;

/// <summary>A shape of the law of times: a + b × km^c with a or c fixed.</summary>
/// <param name="Nom">What the shape says, in French.</param>
/// <param name="ConstanteLibre">Whether a is fitted; else 0.</param>
/// <param name="ExposantLibre">Whether c is fitted; else 1.</param>
public sealed record FormeTemps(string Nom, bool ConstanteLibre, bool ExposantLibre)
{
    /// <summary>The shape of the model: 0 minutes at no distance, speed that grows with it.</summary>
    public static FormeTemps Retenue { get; } = new("b·km^c, vitesse croissante", false, true);

    /// <summary>The shapes compared, simplest first.</summary>
    public static IReadOnlyList<FormeTemps> Comparees { get; } =
    [
        new("b·km, vitesse constante", false, false),
        new("a + b·km, vitesse constante et temps fixe", true, false),
        Retenue,
        new("a + b·km^c, les deux", true, true),
    ];
}
