using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>A territoire de vie-santé, as the national table names it.</summary>
/// <param name="Code">Five characters, completed on the right with <c>_</c>.</param>
/// <param name="Nom">Name to show.</param>
public sealed record TerritoireDeVie(string Code, string Nom);

/// <summary>Which territoire de vie-santé each commune of the region is in, from the national table.</summary>
/// <param name="ParCommune">Every commune of the region, in today's geography.</param>
/// <param name="Remarques">What had to be converted, in French.</param>
public sealed record CompositionTvs(
    IReadOnlyDictionary<CodeCommune, TerritoireDeVie> ParCommune,
    IReadOnlyList<string> Remarques
);
