namespace Maillage.Planification;

/// <summary>What keeps a placement from being sought.</summary>
/// <param name="Cle">The key at fault.</param>
/// <param name="Message">What is wrong and what to do, in French.</param>
public sealed record FautePlacement(string Cle, string Message);
