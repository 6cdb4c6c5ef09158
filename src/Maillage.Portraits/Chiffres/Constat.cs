namespace Maillage.Portraits;

/// <summary>What the tables of the communes say of a territory.</summary>
/// <param name="Valeur">The measure; null when it is unknown.</param>
/// <param name="Date">When it holds.</param>
/// <param name="Inconnues">Communes left out because nothing is known of them.</param>
internal readonly record struct Constat(double? Valeur, Moment Date, int Inconnues = 0)
{
    /// <summary>Whether it only holds if the last known zoning still does.</summary>
    public bool Presume { get; init; }
}
