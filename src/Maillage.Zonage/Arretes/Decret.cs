namespace Maillage.Zonage;

/// <summary>What makes a zoning an act: the number and the day its authority gives it. Nobody is named here.</summary>
/// <param name="Numero">Number of the act, as its authority writes it.</param>
/// <param name="Date">Day it was signed.</param>
public sealed record Decret(string Numero, DateOnly Date);
