namespace Maillage.Projections;

/// <summary>Where a territory stands on 1 January of a year; everything counted since the base year.</summary>
public sealed record AnneeProjetee
{
    /// <summary>Year.</summary>
    public required int Annee { get; init; }

    /// <summary>General practitioners who left, those who had settled meanwhile included.</summary>
    public required Bande Departs { get; init; }

    /// <summary>General practitioners who settled.</summary>
    public required Bande Arrivees { get; init; }

    /// <summary>General practitioners at work: those of the base year, less departures, plus arrivals.</summary>
    public required Bande Effectif { get; init; }

    /// <summary>General practitioners that other work than theirs is worth; 0 without a lever of capacity.</summary>
    public required Bande Capacite { get; init; }

    /// <summary>Inhabitants, prolonged.</summary>
    public required double Population { get; init; }

    /// <summary>Inhabitants weighed by what they consult at their age, prolonged.</summary>
    public required double PopulationStandardisee { get; init; }

    /// <summary>General practitioners each definition asks for, the population being the prolonged one.</summary>
    public required IReadOnlyDictionary<DefinitionBesoin, double> Demandes { get; init; }

    /// <summary>Installations that would be needed to meet each definition: what is asked for, less those still at work and the capacity.</summary>
    public required IReadOnlyDictionary<DefinitionBesoin, Bande> Besoins { get; init; }

    /// <summary>Arrivals less the need of each definition: below zero, doctors are missing.</summary>
    public required IReadOnlyDictionary<DefinitionBesoin, Bande> Soldes { get; init; }
}
