using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>
/// What is done in a zone de solidarité territoriale, as told by the sheet of one of its départements: a zone across two départements is
/// told twice.
/// </summary>
/// <param name="Departement">Département whose sheet tells it.</param>
/// <param name="Epci">The intercommunalité that is the zone.</param>
/// <param name="Texte">The action in our words; null when the sheet names the zone and tells no action.</param>
/// <param name="Source">The document.</param>
/// <param name="Section">Where in the document.</param>
public sealed record ActionSolidarite(
    CodeDepartement Departement,
    Siren Epci,
    string? Texte,
    SourcePubliee Source,
    string Section
);
