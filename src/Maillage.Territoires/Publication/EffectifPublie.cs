using System.Globalization;

namespace Maillage.Territoires;

/// <summary>A count as it may be published. The default value is a masked one: what nobody cleared is not shown.</summary>
public readonly record struct EffectifPublie
{
    /// <summary>What is written instead of a masked count, for « non significatif ».</summary>
    public const string Masque = "NS";

    internal EffectifPublie(int valeur) => Valeur = valeur;

    /// <summary>The count, 0 or more; null when it is masked.</summary>
    public int? Valeur { get; }

    /// <summary>Whether the count is kept back.</summary>
    public bool EstMasque => Valeur is null;

    /// <summary>The count as files have it, or <see cref="Masque"/>.</summary>
    public override string ToString() => Valeur?.ToString(CultureInfo.InvariantCulture) ?? Masque;
}
