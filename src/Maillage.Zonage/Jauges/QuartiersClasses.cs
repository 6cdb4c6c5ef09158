namespace Maillage.Zonage;

/// <summary>The quartiers prioritaires of a territory, classed on their own.</summary>
/// <param name="Population">Their residents, 0 to those of the territory.</param>
/// <param name="Classe">Their class.</param>
public sealed record QuartiersClasses(long Population, ClasseZonage Classe);
