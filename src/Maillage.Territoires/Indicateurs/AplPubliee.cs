namespace Maillage.Territoires;

/// <summary>
/// Localised potential accessibility to general practitioners as DREES published it for a commune, in consultations or visits
/// accessible per year and per standardised inhabitant, 0 or more. A commune merged since has the mean of its parts weighted by their
/// standardised population, the rule DREES gives to aggregate the indicator.
/// </summary>
/// <param name="Annee">Year of the doctors' activity.</param>
/// <param name="TousAges">All general practitioners.</param>
/// <param name="JusquA65Ans">General practitioners aged 65 or less: the value official zonings use.</param>
/// <param name="PopulationStandardisee">Population weighted by the consumption of care of each age, in standardised inhabitants.</param>
public sealed record AplPubliee(int Annee, double TousAges, double JusquA65Ans, double PopulationStandardisee);
