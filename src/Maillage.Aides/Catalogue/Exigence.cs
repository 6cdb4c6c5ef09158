namespace Maillage.Aides;

/// <summary>A condition that decides the status of an aid, with its name and its source.</summary>
/// <param name="Texte">Its name in French: <c>Exercer au moins 2,5 jours par semaine</c>.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Source">The text it rests on.</param>
public sealed record Exigence(string Texte, Condition Condition, Source Source)
{
    // Written once: every trace of every simulation says it.
    internal string Attendu { get; } = Condition.Attendu;
}
