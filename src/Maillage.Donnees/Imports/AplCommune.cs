using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Published accessibility of one commune for one year, under the code its file gives.</summary>
/// <param name="Commune">Code in the geography of the file.</param>
/// <param name="Valeur">The figures.</param>
public sealed record AplCommune(CodeCommune Commune, AplPubliee Valeur);
