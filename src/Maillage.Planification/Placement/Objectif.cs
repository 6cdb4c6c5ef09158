namespace Maillage.Planification;

/// <summary>What a placement seeks the most of.</summary>
public enum Objectif
{
    /// <summary>Inhabitants of the communes whose access reaches the threshold (maximal covering).</summary>
    Habitants,

    /// <summary>Care gained below the threshold, in consultations a year; what a commune gains above it counts for nothing.</summary>
    Soins,

    /// <summary>
    /// Minutes saved to the nearest place with a doctor, weighed by inhabitants (p-median). A place beyond the range of the decay counts
    /// as being at that range.
    /// </summary>
    Proximite,
}
