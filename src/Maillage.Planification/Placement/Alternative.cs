using Maillage.Territoires;

namespace Maillage.Planification;

/// <summary>The same placement but for one doctor, worth nearly as much.</summary>
/// <param name="Quittee">The commune left.</param>
/// <param name="Prise">The commune taken instead.</param>
/// <param name="Total">What all the doctors are then worth, in the unit of the objective.</param>
public sealed record Alternative(CodeCommune Quittee, CodeCommune Prise, double Total);
