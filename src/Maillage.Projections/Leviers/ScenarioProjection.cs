namespace Maillage.Projections;

/// <summary>What is supposed to happen: levers that have all their numbers, and the supply that is aimed at.</summary>
/// <param name="Id">Short name: <c>zero</c>.</param>
/// <param name="Nom">Name to show, in French.</param>
/// <param name="Leviers">The levers; none in scenario 0.</param>
public sealed record ScenarioProjection(string Id, string Nom, IReadOnlyList<Levier> Leviers)
{
    /// <summary>Name of the scenario of installations at today's pace, among those shipped.</summary>
    public const string Rythme = "rythme";

    /// <summary>The one of the regional report: « si aucun médecin ne s'installait ».</summary>
    public static ScenarioProjection Zero { get; } = new("zero", "Aucune installation", []);

    /// <summary>General practitioners aimed at for 100 000 inhabitants; null for today's density of the region.</summary>
    public double? DensiteCible { get; init; }

    /// <summary>Pairs of levers that may count the same doctors twice.</summary>
    public IEnumerable<(Levier Levier, Levier Recouvert)> Recouvrements =>
        from levier in Leviers
        from autre in Leviers
        where levier.Recouvre == autre.Id
        select (levier, autre);
}
