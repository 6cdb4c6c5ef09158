namespace Maillage.Accessibilite;

/// <summary>What keeps a change from being applied.</summary>
/// <param name="Rang">Rank of the change in the scenario, from 1.</param>
/// <param name="Cle">The key at fault.</param>
/// <param name="Message">What is wrong and what to do, in French.</param>
public sealed record FauteScenario(int Rang, string Cle, string Message);
