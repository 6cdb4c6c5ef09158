using Maillage.Territoires;

namespace Maillage.Accessibilite;

/// <summary>
/// A region ready to be measured: its communes are both where people live and where care is given, in one order that every vector
/// follows. Immutable.
/// </summary>
public sealed record RegionAcces
{
    /// <summary>The communes, by code.</summary>
    public required IReadOnlyList<CodeCommune> Communes { get; init; }

    /// <summary>Travel times between them, in minutes; a pair beyond the range of the parameters may be absent.</summary>
    public required MatriceTemps Temps { get; init; }

    /// <summary>Supply of each commune, in full-time equivalent general practitioners, 0 or more.</summary>
    public required IReadOnlyList<double> Etp { get; init; }

    /// <summary>Demand of each commune, in standardised inhabitants, 0 or more.</summary>
    public required IReadOnlyList<double> PopulationStandardisee { get; init; }

    /// <summary>Inhabitants of each commune, those that are counted under a threshold, 0 or more.</summary>
    public required IReadOnlyList<double> Habitants { get; init; }

    /// <summary>How supply, demand and times make an APL.</summary>
    public required ParametresApl Parametres { get; init; }
}
