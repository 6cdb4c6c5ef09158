namespace Maillage.Zonage;

/// <summary>Some communes and their people.</summary>
/// <param name="Communes">How many.</param>
/// <param name="Habitants">Residents of those whose population is known.</param>
/// <param name="SansPopulation">Communes whose population is unknown.</param>
public sealed record Effectif(int Communes, long Habitants, int SansPopulation)
{
    internal static Effectif De(IEnumerable<Transition> transitions)
    {
        var liste = transitions.ToList();
        return new(
            liste.Sum(transition => transition.Communes.Count),
            liste.Sum(transition => transition.Population),
            liste.Sum(transition => transition.SansPopulation)
        );
    }
}
