namespace Maillage.Zonage;

/// <summary>What is proposed for a territory.</summary>
/// <param name="Classe">Its class.</param>
/// <param name="Justification">Why, in the words of who proposes it; null when nothing is said.</param>
/// <param name="Quartiers">Its quartiers prioritaires classed on their own; null when they follow it.</param>
public sealed record Decision(ClasseZonage Classe, string? Justification = null, QuartiersClasses? Quartiers = null);
