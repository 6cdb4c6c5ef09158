using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>A territory of a mesh, within the region.</summary>
/// <param name="Code">Its code: a commune's, an EPCI's SIREN, or the code of a territoire de vie-santé.</param>
/// <param name="Nom">Name to show.</param>
/// <param name="Communes">Its communes in the region, sorted, at least one.</param>
/// <param name="Population">Residents of those communes whose population is known; those of another region are that one's to count.</param>
public sealed record TerritoireDecoupe(string Code, string Nom, IReadOnlyList<CodeCommune> Communes, long Population);
