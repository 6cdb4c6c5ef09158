namespace Maillage.Zonage;

/// <summary>A classing worked out from scores: a starting point, never a decision.</summary>
/// <param name="Classes">Class of each territory, by code; one without score is absent.</param>
/// <param name="Remarques">What limits it, in French.</param>
public sealed record Proposition(IReadOnlyDictionary<string, ClasseZonage> Classes, IReadOnlyList<string> Remarques);
