namespace Maillage.Aides;

/// <summary>What the beneficiary commits to.</summary>
/// <param name="Libelle">The commitment, in French.</param>
/// <param name="DureeMois">Months it lasts; null when no source gives it, or when it depends on a fact.</param>
/// <param name="DureeDe">The number said that gives the months, or null.</param>
/// <param name="MinimumMois">Least months when the length depends on a fact; null otherwise.</param>
public sealed record Engagement(string Libelle, int? DureeMois, CleNombre? DureeDe, int? MinimumMois);
