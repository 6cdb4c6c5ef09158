namespace Maillage.Aides;

/// <summary>What is wrong in what somebody gave, and what to do about it.</summary>
/// <param name="Chemin">The key or option at fault: <c>profil.age</c>, <c>commune</c>.</param>
/// <param name="Message">A French sentence.</param>
public sealed record ErreurSaisie(string Chemin, string Message);
