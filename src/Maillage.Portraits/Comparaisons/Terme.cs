namespace Maillage.Portraits;

/// <summary>What is compared with, in the forms a sentence needs.</summary>
/// <param name="De">« de la région ».</param>
/// <param name="Dans">« dans la région ».</param>
public sealed record Terme(string De, string Dans)
{
    /// <summary>The region.</summary>
    public static Terme Region { get; } = new("de la région", "dans la région");

    /// <summary>The family of départements.</summary>
    public static Terme Famille { get; } = new("de sa famille", "dans sa famille");
}
