namespace Maillage.Accessibilite;

/// <summary>
/// How much a place counts when it is some minutes away. For any decay: the weight is 0 or more, never grows with time, and is 0
/// beyond <see cref="Portee"/>. No state, no side effect.
/// </summary>
public abstract record Decroissance
{
    private protected Decroissance() { }

    /// <summary>Minutes beyond which the weight is 0, the bound itself included or not.</summary>
    public abstract double Portee { get; }

    /// <summary>The weight, 0 or more.</summary>
    /// <param name="minutes">Finite, 0 or more.</param>
    public abstract double Poids(double minutes);
}
