using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>Two communes that share a border and do not open the same aids.</summary>
/// <param name="Une">The one that opens more.</param>
/// <param name="Autre">The other.</param>
/// <param name="Ecart">Euros between them, above 0.</param>
/// <param name="Habitants">Residents of both, as far as they are known.</param>
public sealed record Frontiere(CodeCommune Une, CodeCommune Autre, decimal Ecart, long Habitants);
