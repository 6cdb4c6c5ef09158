using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>The communes that go from one class to another between two zonings.</summary>
/// <param name="De">Class in the first; null when it does not class them.</param>
/// <param name="A">Class in the second; null when it does not class them.</param>
/// <param name="Communes">The communes, by code.</param>
/// <param name="Population">Residents of those whose population is known.</param>
/// <param name="SansPopulation">Communes whose population is unknown.</param>
public sealed record Transition(
    ClasseZonage? De,
    ClasseZonage? A,
    IReadOnlyList<CodeCommune> Communes,
    long Population,
    int SansPopulation
)
{
    /// <summary>Whether the class changes.</summary>
    public bool Change => De != A;
}
