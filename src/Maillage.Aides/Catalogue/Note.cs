namespace Maillage.Aides;

/// <summary>Something to know about an aid.</summary>
/// <param name="Texte">A French sentence.</param>
/// <param name="Si">Shown only when this condition is known to hold; null for a note everyone should read.</param>
public sealed record Note(string Texte, Condition? Si);
