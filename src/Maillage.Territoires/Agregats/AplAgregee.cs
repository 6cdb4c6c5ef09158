namespace Maillage.Territoires;

/// <summary>
/// Accessibility to general practitioners of a territory, one published year. Two official texts weigh communes differently: DREES gives
/// its indicator the <em>standardised</em> population, the arrêté of 13 November 2017 (annex) the <em>resident</em> one. Both are kept.
/// </summary>
public sealed record AplAgregee
{
    /// <summary>Accessibility, in consultations a year and by standardised inhabitant, from which a commune counts as under-served (2.5).</summary>
    public const double Seuil = 2.5;

    /// <summary>Year of the doctors' activity.</summary>
    public required int Annee { get; init; }

    /// <summary>Doctors aged 65 or less, communes weighted by standardised population (DREES).</summary>
    public required MoyennePonderee PopulationStandardisee { get; init; }

    /// <summary>Doctors aged 65 or less, communes weighted by resident population (arrêté of 13 November 2017).</summary>
    public required MoyennePonderee PopulationResidente { get; init; }

    /// <summary>Doctors of all ages, communes weighted by standardised population.</summary>
    public required MoyennePonderee TousAges { get; init; }

    /// <summary>Residents of the communes at or below <see cref="Seuil"/> (doctors aged 65 or less); null when none is known.</summary>
    public required long? HabitantsSousSeuil { get; init; }
}
