namespace Maillage.Aides;

/// <summary>Two aids that one person may not hold together; it holds both ways.</summary>
/// <param name="Avec">Id of the other aid.</param>
/// <param name="Source">The text it rests on.</param>
public sealed record Incompatibilite(string Avec, Source Source);
