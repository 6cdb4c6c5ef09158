using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>A zoning as read.</summary>
/// <param name="Classes">Class of each commune, in today's geography.</param>
/// <param name="Remarques">What had to be converted, in French.</param>
public sealed record ZonageCommunes(
    IReadOnlyDictionary<CodeCommune, ClasseZonage> Classes,
    IReadOnlyList<string> Remarques
);
